// What a newcomer brings into a seat: the same draws, in the same order of operations.
#pragma once

#include <cmath>

#include "world.hpp"

namespace clay {

inline double clampShare(double value) { return value < 0 ? 0 : value > 1 ? 1 : value; }

// Of equal motives the first.
inline std::uint8_t strongest(double enthusiasm, double usefulness, double concern) {
  if (enthusiasm >= usefulness && enthusiasm >= concern) return 0;
  return usefulness >= concern ? 1 : 2;
}

inline void seat(World& world, State& people, std::size_t row) {
  const Parameters& p = world.parameters;
  Seats& seats = world.seats;
  const Key key = world.key;
  const auto uid = static_cast<std::uint32_t>(world.department.uid[row]);
  const bool manages = world.department.teamLed[row] >= 0;
  const std::uint32_t generation = seats.generation[row] + 1;
  seats.generation[row] = generation;

  const double years = drawOnArrival(key, Purpose::age, uid, generation, 0) +
                       drawOnArrival(key, Purpose::age, uid, generation, 1);
  seats.ageYears[row] = manages ? p.managersYoungest + p.managersAgeHalfRange * years
                                : p.employeesYoungest + p.employeesAgeHalfRange * years;
  const double age = (years - 1) / 0.408248290463863;

  const auto deviate = [&](Purpose purpose) {
    return deviateOnArrival(key, purpose, uid, generation);
  };
  const auto anchor = [&](Purpose purpose, double mean, double correlation) {
    const double both =
        correlation * age + std::sqrt(1 - correlation * correlation) * deviate(purpose);
    return clampShare(mean + p.motiveSpread * both);
  };
  const double concernMean = p.concernMean + (manages ? p.managersExtraConcern : 0);
  const double z = anchor(Purpose::enthusiasm, p.enthusiasmMean, p.ageOnEnthusiasm);
  const double u = anchor(Purpose::usefulness, p.usefulnessMean, p.ageOnUsefulness);
  const double r = anchor(Purpose::concern, concernMean, p.ageOnConcern);
  people.enthusiasm[row] = seats.enthusiasmAnchor[row] = z;
  people.usefulness[row] = seats.usefulnessAnchor[row] = u;
  people.concern[row] = seats.concernAnchor[row] = r;
  seats.trueUsefulness[row] = clampShare(p.trueUsefulnessMean + p.trueUsefulnessSpread *
                                                                    deviate(Purpose::trueUsefulness));
  people.trust[row] = clampShare(p.trustMean + p.trustSpread * deviate(Purpose::trust));
  if (manages) {
    const double own = deviate(Purpose::permeability);
    seats.permeabilitySetPoint[row] = clampShare(p.permeabilityMean + p.permeabilitySpread * own);
    people.permeability[row] = seats.permeabilitySetPoint[row];
  }
  people.practice[row] = 0;
  seats.member[row] = 0;
  seats.camp[row] = strongest(z, u, r);
}

}  // namespace clay

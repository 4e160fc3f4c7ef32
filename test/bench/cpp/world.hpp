// The department as the model founded it, read from the file that the benchmark writes.
#pragma once

#include <array>
#include <cstdint>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "luck.hpp"

namespace clay {

// Every parameter that the core reads.
#define CLAY_PARAMETERS(X)                                                                    \
  X(turnoverEmployees) X(turnoverManagers) X(legacyIncidents) X(newIncidents)                 \
  X(materialShare) X(guardrailRelief) X(communityRelief) X(signalRate) X(permeabilityMean)    \
  X(permeabilitySpread) X(permeabilityRate) X(clayWorkEffect) X(evidenceOnPermeability)       \
  X(blameOnPermeability) X(chainProximity) X(trustMean) X(trustSpread) X(voiceRate)           \
  X(heardTrust) X(ignoredTrust) X(blameOnTrust) X(othersProximity) X(peerPull) X(anchorPull)  \
  X(ownPracticeLearning) X(evidenceLearning) X(communityLearning) X(constraintOnConcern)      \
  X(constraintReference) X(incidentOnConcern) X(legacySalience) X(teammateWeight)             \
  X(campMargin) X(enthusiasmOnPractice) X(usefulnessOnPractice) X(peersOnPractice)            \
  X(signalOnPractice) X(trustOnPractice) X(concernOnPractice) X(constraintOnPractice)         \
  X(fatigueOnPractice) X(clearanceCost) X(threshold) X(startRate) X(stopRate) X(joinRate)     \
  X(appetiteScale) X(leaveRate) X(lagRate) X(fatigueRate) X(evidenceRate) X(evidenceHalf)     \
  X(loadCapacity) X(enthusiasmMean) X(usefulnessMean) X(concernMean) X(motiveSpread)          \
  X(managersExtraConcern) X(ageOnEnthusiasm) X(ageOnUsefulness) X(ageOnConcern)               \
  X(trueUsefulnessMean) X(trueUsefulnessSpread) X(employeesYoungest) X(employeesAgeHalfRange) \
  X(managersYoungest) X(managersAgeHalfRange) X(benefitHours) X(publicHours) X(clayWorkHours) \
  X(communityHours) X(measurementHours) X(guardrailHours) X(incidentHours)                    \
  X(materialIncidentHours)

struct Parameters {
#define CLAY_DECLARE(name) double name;
  CLAY_PARAMETERS(CLAY_DECLARE)
#undef CLAY_DECLARE
};

using Domains = std::array<double, 4>;

struct Levers {
  double signal, directChannel, clayWork, stewardship, community, measurement;
  Domains guardrails;
};

constexpr std::int32_t deputy = -1;

struct Department {
  std::vector<std::int32_t> managerOf, leaderOf, teamStart, teamLed, teamOf, uid, ties;
  std::size_t size() const { return managerOf.size(); }
  std::size_t teams() const { return leaderOf.size(); }
};

// What moves from week to week while others look at it; there are two of it, which change places.
struct State {
  std::vector<double> enthusiasm, usefulness, concern, trust, signal, permeability;
  std::vector<std::uint8_t> practice;
};

// What belongs to a person until she leaves, what is read out, and what befell this week.
struct Seats {
  std::vector<double> enthusiasmAnchor, usefulnessAnchor, concernAnchor, trueUsefulness;
  std::vector<double> permeabilitySetPoint, ageYears;
  std::vector<std::uint32_t> generation;
  std::vector<std::uint8_t> member, camp, incident, voice;
};

struct Organisation {
  Domains guardrails{};
  double evidence = 0, fatigue = 0, benefitHours = 0, costHours = 0, publicHours = 0;
};

struct World {
  Parameters parameters;
  Domains weights, strengths;
  Key key;
  Levers levers;
  Department department;
  std::uint32_t week;
  State now, next;
  Seats seats;
  std::vector<double> clayWork;
  Organisation organisation;
};

// A text of named numbers and named columns, a blank line, then the columns' bytes in that order.
class WorldFile {
 public:
  explicit WorldFile(const std::string& path) : file_(path, std::ios::binary) {
    std::vector<std::pair<std::string, std::size_t>> columns;
    std::string line;
    while (std::getline(file_, line) && !line.empty()) {
      std::istringstream words(line);
      std::string kind, name, value;
      words >> kind >> name >> value;
      if (kind == "number") numbers_[name] = std::stod(value);
      if (kind == "column") columns.emplace_back(name, std::stoul(value));
    }
    for (const auto& [name, bytes] : columns) {
      std::vector<char>& column = columns_[name];
      column.resize(bytes);
      file_.read(column.data(), static_cast<std::streamsize>(bytes));
    }
    if (!file_) throw std::runtime_error("the file of the world ends too soon");
  }

  double number(const std::string& name) const { return numbers_.at(name); }

  template <class T>
  std::vector<T> column(const std::string& name) const {
    const std::vector<char>& bytes = columns_.at(name);
    const T* first = reinterpret_cast<const T*>(bytes.data());
    return std::vector<T>(first, first + bytes.size() / sizeof(T));
  }

  Domains domains(const std::string& name) const {
    return {number(name + ".privacy"), number(name + ".security"), number(name + ".languages"),
            number(name + ".legislation")};
  }

 private:
  std::ifstream file_;
  std::map<std::string, double> numbers_;
  std::map<std::string, std::vector<char>> columns_;
};

inline World readWorld(const std::string& path) {
  const WorldFile file(path);
  World world;
#define CLAY_READ(name) world.parameters.name = file.number("parameters." #name);
  CLAY_PARAMETERS(CLAY_READ)
#undef CLAY_READ
  world.weights = file.domains("weights");
  world.strengths = file.domains("strengths");
  world.key = {static_cast<std::uint32_t>(file.number("key.high")),
               static_cast<std::uint32_t>(file.number("key.low"))};
  world.levers = {file.number("levers.signal"),     file.number("levers.directChannel"),
                  file.number("levers.clayWork"),   file.number("levers.stewardship"),
                  file.number("levers.community"),  file.number("levers.measurement"),
                  file.domains("levers.guardrails")};
  const auto rows = [&file](const char* name) { return file.column<std::int32_t>(name); };
  const auto shares = [&file](const char* name) { return file.column<double>(name); };
  const auto bytes = [&file](const char* name) { return file.column<std::uint8_t>(name); };
  world.department = {rows("managerOf"), rows("leaderOf"), rows("teamStart"), rows("teamLed"),
                      rows("teamOf"),    rows("uid"),      rows("ties")};
  world.week = 0;
  world.now = {shares("enthusiasm"), shares("usefulness"),   shares("concern"), shares("trust"),
               shares("signal"),     shares("permeability"), bytes("practice")};
  world.next = world.now;
  world.seats = {shares("enthusiasmAnchor"),
                 shares("usefulnessAnchor"),
                 shares("concernAnchor"),
                 shares("trueUsefulness"),
                 shares("permeabilitySetPoint"),
                 shares("ageYears"),
                 file.column<std::uint32_t>("generation"),
                 bytes("member"),
                 bytes("camp"),
                 bytes("incident"),
                 bytes("voice")};
  world.clayWork.assign(world.department.teams(), 0.0);
  return world;
}

}  // namespace clay

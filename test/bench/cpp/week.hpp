// One week of the core over columns, one pass per rule: the model's algorithm as C++.
#pragma once

#include <algorithm>
#include <numeric>

#include "newcomer.hpp"
#include "world.hpp"

namespace clay {

// Scratch space of a run, allocated once.
struct Bench {
  std::vector<std::uint32_t> lots;
  // z, u and r of everybody side by side, so that looking at somebody far away is one reach.
  std::vector<double> motives;
  std::vector<double> practising, materialCounts, materialSalience;

  explicit Bench(const Department& department)
      : lots(department.size()),
        motives(department.size() * 3),
        practising(department.teams()),
        materialCounts(department.teams()),
        materialSalience(department.teams()) {}
};

class Week {
 public:
  Week(World& world, Bench& bench)
      : world_(world), bench_(bench), p_(world.parameters), department_(world.department) {}

  void live() {
    lag();
    countCommunity();
    countPractice();
    strikeIncidents();
    passSignal();
    speakUp();
    moveTrust();
    moveMotives();
    shiftPermeability();
    choosePractice();
    meetCommunity();
    turnOver();
    readCamps();
    keepAccounts();
    std::swap(world_.now, world_.next);
    world_.week += 1;
  }

 private:
  void lag() {
    const Levers& levers = world_.levers;
    Organisation& organisation = world_.organisation;
    guarding_ = 0;
    domainLoad_ = 0;
    double guarded = 0;
    for (std::size_t domain = 0; domain < 4; ++domain) {
      double& guardrail = organisation.guardrails[domain];
      guardrail += p_.lagRate * (levers.guardrails[domain] - guardrail);
      guarding_ += levers.guardrails[domain];
      const double weight = world_.weights[domain];
      domainLoad_ += weight * world_.strengths[domain] * (1 - p_.guardrailRelief * guardrail);
      guarded += weight * guardrail;
    }
    for (std::size_t team = 1; team < department_.teams(); ++team) {
      world_.clayWork[team] += p_.lagRate * (levers.clayWork - world_.clayWork[team]);
    }
    const double load =
        levers.clayWork + levers.community + levers.measurement + guarding_ / 2;
    const double over = std::max(0.0, load - p_.loadCapacity) / p_.loadCapacity;
    organisation.fatigue += p_.fatigueRate * (over / (1 + over) - organisation.fatigue);
    clearance_ = p_.clearanceCost * (1 - levers.stewardship) * guarded;
  }

  void countCommunity() {
    std::uint32_t members = 0;
    std::uint32_t practising = 0;
    for (std::size_t row = 0; row < department_.size(); ++row) {
      members += world_.seats.member[row];
      practising += world_.seats.member[row] & world_.now.practice[row];
    }
    members_ = members;
    practisingMembers_ = practising;
  }

  void countPractice() {
    for (std::size_t team = 0; team < department_.teams(); ++team) {
      std::uint32_t practising = 0;
      for (std::int32_t row = start(team); row < end(team); ++row) {
        practising += world_.now.practice[row];
      }
      bench_.practising[team] = practising;
    }
  }

  void strikeIncidents() {
    Domains rates;
    for (std::size_t domain = 0; domain < 4; ++domain) {
      rates[domain] = world_.weights[domain] * (0.5 + world_.strengths[domain]) *
                      (1 - p_.guardrailRelief * world_.organisation.guardrails[domain]);
    }
    castLots(world_.key, Purpose::incident, world_.week, department_.uid, bench_.lots);
    std::fill(bench_.materialCounts.begin(), bench_.materialCounts.end(), 0.0);
    std::fill(bench_.materialSalience.begin(), bench_.materialSalience.end(), 0.0);
    std::fill(world_.seats.incident.begin(), world_.seats.incident.end(), std::uint8_t{0});
    // Beyond this nobody is struck, whatever she does.
    const std::uint32_t mostLot = boundOf((p_.legacyIncidents + p_.newIncidents) *
                                          *std::max_element(rates.begin(), rates.end()));
    for (std::size_t row = 0; row < department_.size(); ++row) {
      const std::uint32_t rest = bench_.lots[row] & 0x3fffffffU;
      if (rest > mostLot) continue;
      const std::uint32_t domain = bench_.lots[row] >> 30;
      const double chance = rest / lotsEach;
      const double legacy = p_.legacyIncidents * rates[domain];
      const double relief = 1 - p_.communityRelief * world_.seats.member[row];
      const double added = world_.now.practice[row] * p_.newIncidents * rates[domain] * relief;
      if (chance < legacy + added) strike(row, domain, chance >= legacy);
    }
  }

  void strike(std::size_t row, std::uint32_t domain, bool isNew) {
    const auto uid = static_cast<std::uint32_t>(department_.uid[row]);
    const double heard = world_.now.trust[row] * permeabilityAbove(row);
    const bool material = draw(world_.key, Purpose::material, uid, world_.week) < p_.materialShare;
    const bool reported = draw(world_.key, Purpose::reported, uid, world_.week) < heard;
    world_.seats.incident[row] = static_cast<std::uint8_t>(
        1 + domain + (isNew ? 4 : 0) + (material ? 8 : 0) + (reported ? 16 : 0));
    if (!material) return;
    const std::int32_t team = department_.teamOf[row];
    bench_.materialCounts[team] += 1;
    bench_.materialSalience[team] += isNew ? 1 : p_.legacySalience;
  }

  void passSignal() {
    const double* before = world_.now.signal.data();
    double* after = world_.next.signal.data();
    const double direct = world_.levers.directChannel;
    for (std::size_t team = 0; team < department_.teams(); ++team) {
      const std::int32_t manager = department_.leaderOf[team];
      double target = world_.levers.signal;
      if (manager != deputy) {
        const double permeability = world_.now.permeability[manager];
        const double passed = permeability * world_.now.signal[manager] +
                              (1 - permeability) * world_.now.practice[manager];
        target = (1 - direct) * passed + direct * (permeability * world_.levers.signal);
      }
      for (std::int32_t row = start(team); row < end(team); ++row) {
        after[row] = before[row] + p_.signalRate * (target - before[row]);
      }
    }
  }

  void speakUp() {
    castLots(world_.key, Purpose::speak, world_.week, department_.uid, bench_.lots);
    std::fill(world_.seats.voice.begin(), world_.seats.voice.end(), silent);
    // Trust is at most 1, so beyond this nobody speaks.
    const std::uint32_t mostLot = boundOf(p_.voiceRate);
    for (std::size_t row = 0; row < department_.size(); ++row) {
      const std::uint32_t lot = bench_.lots[row];
      if (lot > mostLot || lot >= p_.voiceRate * world_.now.trust[row] * lotsEach) continue;
      const auto uid = static_cast<std::uint32_t>(department_.uid[row]);
      const double luck = draw(world_.key, Purpose::heard, uid, world_.week);
      world_.seats.voice[row] = luck < permeabilityAbove(row) ? heard : ignored;
    }
  }

  void moveTrust() {
    const double* before = world_.now.trust.data();
    double* after = world_.next.trust.data();
    const std::uint8_t* voice = world_.seats.voice.data();
    const double strikes = sum(bench_.materialCounts);
    const double blame = p_.blameOnTrust * (1 - world_.levers.stewardship);
    for (std::size_t team = 0; team < department_.teams(); ++team) {
      const double own = bench_.materialCounts[team];
      const double struck = blame * (own + p_.othersProximity * (strikes - own));
      for (std::int32_t row = start(team); row < end(team); ++row) {
        const double trust = before[row];
        double change = -struck * trust;
        if (voice[row] == heard) change += p_.heardTrust * (1 - trust);
        if (voice[row] == ignored) change -= p_.ignoredTrust * trust;
        after[row] = clampShare(trust + change);
      }
    }
  }

  void moveMotives() {
    const State& now = world_.now;
    State& next = world_.next;
    const Seats& seats = world_.seats;
    double* motives = bench_.motives.data();
    for (std::size_t row = 0; row < department_.size(); ++row) {
      motives[row * 3] = now.enthusiasm[row];
      motives[row * 3 + 1] = now.usefulness[row];
      motives[row * 3 + 2] = now.concern[row];
    }
    const double constraint = p_.constraintOnConcern * (domainLoad_ - p_.constraintReference);
    const double fromEvidence = p_.evidenceLearning * world_.organisation.evidence;
    const double alarms = sum(bench_.materialSalience);
    for (std::size_t team = 0; team < department_.teams(); ++team) {
      const double own = bench_.materialSalience[team];
      const double alarm = p_.incidentOnConcern * (own + p_.othersProximity * (alarms - own));
      double sums[3] = {0, 0, 0};
      for (std::int32_t row = start(team); row < end(team); ++row) {
        for (int motive = 0; motive < 3; ++motive) sums[motive] += motives[row * 3 + motive];
      }
      const std::int32_t mates = end(team) - start(team) - 1;
      const double perMate = mates == 0 ? 0 : p_.teammateWeight / mates;
      const double perTie = (mates == 0 ? 1 : 1 - p_.teammateWeight) / 4;
      for (std::int32_t row = start(team); row < end(team); ++row) {
        const std::int32_t* ties = department_.ties.data() + row * 4;
        double peers[3];
        for (int motive = 0; motive < 3; ++motive) {
          const double tied = motives[ties[0] * 3 + motive] + motives[ties[1] * 3 + motive] +
                              motives[ties[2] * 3 + motive] + motives[ties[3] * 3 + motive];
          peers[motive] = perMate * (sums[motive] - motives[row * 3 + motive]) + perTie * tied;
        }
        const auto pull = [&](int motive, double value, double rest) {
          return p_.peerPull * (peers[motive] - value) + p_.anchorPull * (rest - value);
        };
        const double z = motives[row * 3];
        next.enthusiasm[row] = clampShare(z + pull(0, z, seats.enthusiasmAnchor[row]));

        const double u = motives[row * 3 + 1];
        const double learning = p_.ownPracticeLearning * now.practice[row] + fromEvidence +
                                p_.communityLearning * seats.member[row];
        next.usefulness[row] = clampShare(u + pull(1, u, seats.usefulnessAnchor[row]) +
                                          learning * (seats.trueUsefulness[row] - u));

        const double r = motives[row * 3 + 2];
        const double rest = clampShare(seats.concernAnchor[row] + constraint);
        next.concern[row] = clampShare(r + pull(2, r, rest) + alarm * (1 - r));
      }
    }
  }

  void shiftPermeability() {
    const double fromEvidence = p_.evidenceOnPermeability * world_.organisation.evidence;
    for (std::size_t team = 1; team < department_.teams(); ++team) {
      const std::int32_t manager = department_.leaderOf[team];
      const double before = world_.now.permeability[manager];
      const double setPoint = world_.seats.permeabilitySetPoint[manager];
      const double lift = clampShare(p_.clayWorkEffect * world_.clayWork[team] + fromEvidence);
      const double drawnTo = setPoint + (1 - setPoint) * lift;
      world_.next.permeability[manager] =
          clampShare(before + p_.permeabilityRate * (drawnTo - before));
    }
    const double blame = p_.blameOnPermeability * (1 - world_.levers.stewardship);
    for (std::size_t team = 0; team < department_.teams(); ++team) {
      const double strikes = bench_.materialCounts[team];
      if (strikes == 0) continue;
      double proximity = 1;
      for (std::int32_t manager = department_.leaderOf[team]; manager != deputy;
           manager = department_.managerOf[manager]) {
        double& permeability = world_.next.permeability[manager];
        permeability = clampShare(permeability * (1 - clampShare(blame * proximity * strikes)));
        proximity *= p_.chainProximity;
      }
    }
  }

  void choosePractice() {
    const double hair = 1e-9;
    const double most = p_.enthusiasmOnPractice + p_.usefulnessOnPractice + p_.peersOnPractice +
                        p_.signalOnPractice + p_.trustOnPractice / 2 - pressure();
    const double least = -p_.trustOnPractice / 2 - p_.concernOnPractice - pressure();
    // Beyond these nobody starts or stops, whatever her drive.
    const std::uint32_t mostToStart = boundOf(p_.startRate * std::max(0.0, most + hair));
    const std::uint32_t mostToStop = boundOf(p_.stopRate * -std::min(0.0, least - hair));
    castLots(world_.key, Purpose::practice, world_.week, department_.uid, bench_.lots);
    const std::vector<std::uint8_t>& practice = world_.now.practice;
    world_.next.practice = practice;
    for (std::size_t row = 0; row < department_.size(); ++row) {
      const std::uint32_t lot = bench_.lots[row];
      if (practice[row] == 0) {
        if (lot <= mostToStart && lot < clampShare(p_.startRate * driveOf(row)) * lotsEach) {
          world_.next.practice[row] = 1;
        }
      } else if (lot <= mostToStop && lot < clampShare(-p_.stopRate * driveOf(row)) * lotsEach) {
        world_.next.practice[row] = 0;
      }
    }
  }

  double driveOf(std::size_t row) const {
    const State& now = world_.now;
    return p_.enthusiasmOnPractice * now.enthusiasm[row] +
           p_.usefulnessOnPractice * now.usefulness[row] +
           p_.peersOnPractice * practisingPeers(row) + p_.signalOnPractice * now.signal[row] +
           p_.trustOnPractice * (now.trust[row] - 0.5) - p_.concernOnPractice * now.concern[row] -
           pressure();
  }

  double pressure() const {
    return p_.constraintOnPractice * (domainLoad_ + clearance_) +
           p_.fatigueOnPractice * world_.organisation.fatigue + p_.threshold;
  }

  double practisingPeers(std::size_t row) const {
    const std::vector<std::uint8_t>& practice = world_.now.practice;
    const std::int32_t* ties = department_.ties.data() + row * 4;
    const double tied =
        (practice[ties[0]] + practice[ties[1]] + practice[ties[2]] + practice[ties[3]]) / 4.0;
    const std::int32_t team = department_.teamOf[row];
    const std::int32_t mates = end(team) - start(team) - 1;
    double peers = tied;
    if (mates > 0) {
      const double practising = bench_.practising[team] - practice[row];
      peers = p_.teammateWeight * (practising / mates) + (1 - p_.teammateWeight) * tied;
    }
    if (world_.seats.member[row] != 1 || members_ <= 1) return peers;
    return (peers + (practisingMembers_ - practice[row]) / (members_ - 1)) / 2;
  }

  void meetCommunity() {
    const double support = world_.levers.community;
    const State& next = world_.next;
    std::vector<std::uint8_t>& member = world_.seats.member;
    const double joining = p_.joinRate * support * p_.appetiteScale;
    const std::uint32_t joinMost = boundOf(joining);
    const double leaveMost = p_.leaveRate * (1 - support) * lotsEach;
    castLots(world_.key, Purpose::community, world_.week, department_.uid, bench_.lots);
    for (std::size_t row = 0; row < department_.size(); ++row) {
      const std::uint32_t lot = bench_.lots[row];
      if (member[row] == 1) {
        if (lot < leaveMost) member[row] = 0;
        continue;
      }
      if (lot > joinMost) continue;
      const std::int32_t manager = department_.managerOf[row];
      const double letsGo = manager == deputy ? 1 : next.permeability[manager];
      const double drawn = std::max(next.enthusiasm[row], next.usefulness[row]);
      const double appetite = std::max(0.0, drawn - next.concern[row]);
      if (lot < joining * letsGo * appetite * lotsEach) member[row] = 1;
    }
  }

  void turnOver() {
    castLots(world_.key, Purpose::turnover, world_.week, department_.uid, bench_.lots);
    const std::uint32_t most = boundOf(std::max(p_.turnoverEmployees, p_.turnoverManagers));
    for (std::size_t row = 0; row < department_.size(); ++row) {
      const std::uint32_t lot = bench_.lots[row];
      if (lot > most) continue;
      const bool manages = department_.teamLed[row] >= 0;
      if (lot >= (manages ? p_.turnoverManagers : p_.turnoverEmployees) * lotsEach) continue;
      seat(world_, world_.next, row);
    }
  }

  void readCamps() {
    const State& next = world_.next;
    std::vector<std::uint8_t>& camp = world_.seats.camp;
    for (std::size_t row = 0; row < department_.size(); ++row) {
      const double motives[3] = {next.enthusiasm[row], next.usefulness[row], next.concern[row]};
      const double edge = motives[camp[row]] + p_.campMargin;
      if (motives[0] > edge || motives[1] > edge || motives[2] > edge) {
        camp[row] = strongest(motives[0], motives[1], motives[2]);
      }
    }
  }

  void keepAccounts() {
    const Levers& levers = world_.levers;
    const Seats& seats = world_.seats;
    const std::vector<std::uint8_t>& practice = world_.next.practice;
    double usefulness = 0;
    double incidentHours = 0;
    std::uint32_t practising = 0;
    std::uint32_t members = 0;
    for (std::size_t row = 0; row < department_.size(); ++row) {
      members += seats.member[row];
      if (practice[row] == 1) {
        practising += 1;
        usefulness += seats.trueUsefulness[row];
      }
      if (seats.incident[row] != 0) {
        const bool material = ((seats.incident[row] - 1) & 8) != 0;
        incidentHours += material ? p_.materialIncidentHours : p_.incidentHours;
      }
    }
    const auto size = static_cast<double>(department_.size());
    const double share = practising / size;
    const double proof = practising == 0 ? 0
                                         : (levers.measurement * (usefulness / practising) * share) /
                                               (share + p_.evidenceHalf);
    Organisation& organisation = world_.organisation;
    organisation.evidence += p_.evidenceRate * (proof - organisation.evidence);
    organisation.benefitHours += usefulness * p_.benefitHours;
    organisation.publicHours += usefulness * p_.publicHours;
    const auto managers = static_cast<double>(department_.teams() - 1);
    organisation.costHours += levers.clayWork * p_.clayWorkHours * managers +
                              levers.community * p_.communityHours * members +
                              levers.measurement * p_.measurementHours * size +
                              guarding_ * p_.guardrailHours * size + incidentHours;
  }

  double permeabilityAbove(std::size_t row) const {
    const std::int32_t manager = department_.managerOf[row];
    return manager == deputy ? 1 : world_.now.permeability[manager];
  }

  // A lot above this is at or beyond the chance, as a whole number, which compares fastest.
  static std::uint32_t boundOf(double chance) {
    return chance >= 1 ? 0xffffffffU : static_cast<std::uint32_t>(chance * lotsEach);
  }

  static double sum(const std::vector<double>& column) {
    return std::accumulate(column.begin(), column.end(), 0.0);
  }

  std::int32_t start(std::size_t team) const { return department_.teamStart[team]; }
  std::int32_t end(std::size_t team) const { return department_.teamStart[team + 1]; }

  static constexpr std::uint8_t silent = 0, ignored = 1, heard = 2;

  World& world_;
  Bench& bench_;
  const Parameters& p_;
  const Department& department_;
  double guarding_ = 0, domainLoad_ = 0, clearance_ = 0;
  double members_ = 0, practisingMembers_ = 0;
};

}  // namespace clay

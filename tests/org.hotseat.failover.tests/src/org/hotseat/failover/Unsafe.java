// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.List;

import org.hotseat.failover.Rules.Habit;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.decide.Decision;
import org.hotseat.state.decide.Decision.Need;

/** Takes compares away from decisions, as a Decider would that had forgotten them. */
final class Unsafe {

    private Unsafe() {
    }

    static Decision.Commit without(Rules rules, Command command, Decision.Commit decision) {
        List<Need> needs = decision.needs().stream().filter(need -> kept(rules, command, need)).toList();
        return new Decision.Commit(needs, decision.puts(), decision.deletes(), decision.result());
    }

    private static boolean kept(Rules rules, Command command, Need need) {
        if (need.key().equals(Kinds.LEADER.key())) {
            return rules.keeps(Habit.LEADER_COMPARED);
        }
        if (need.key().startsWith("journal/")) {
            return rules.equals(Rules.ALL); // it orders all that is noted, which would hide what the others refuse
        }
        return switch (command) {
            case AuthorityCommand.Take take -> kept(rules, need, Kinds.INTENT.key(take.owner().value()),
                    Habit.TAKE_COMPARES_INTENT) && kept(rules, need, Kinds.INTENT.key(take.target().value()),
                            Habit.TARGET_COMPARED) && authority(rules, need);
            case AuthorityCommand some -> authority(rules, need);
            case HostCommand.AcquireLease acquire -> kept(rules, need, Kinds.INTENT.key(acquire.host().value()),
                    Habit.ACQUIRE_COMPARES_NO_INTENT);
            case HostCommand.Intend intend -> kept(rules, need, Kinds.LEASE.key(intend.host().value()),
                    Habit.INTENT_COMPARES_INCARNATION);
            default -> true;
        };
    }

    private static boolean authority(Rules rules, Need need) {
        return Kinds.AUTHORITY.ids(need.key()).isEmpty() || rules.keeps(Habit.AUTHORITY_COMPARED);
    }

    private static boolean kept(Rules rules, Need need, String key, Habit habit) {
        return !need.key().equals(key) || rules.keeps(habit);
    }
}

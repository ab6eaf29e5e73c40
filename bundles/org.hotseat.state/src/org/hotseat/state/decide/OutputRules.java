// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Optional;
import java.util.regex.Pattern;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.OutputCommand;
import org.hotseat.state.command.OutputCommand.ClearOutput;
import org.hotseat.state.command.OutputCommand.ForgetMonitor;
import org.hotseat.state.command.OutputCommand.LearnMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;

/** What outputs of hosts show, and what is plugged in there. */
final class OutputRules {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,31}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LAST_HEAD = 15;

    private OutputRules() {
    }

    static Result decide(Draft draft, OutputCommand command) {
        return switch (command) {
            case ShowOnOutput show -> show(draft, show);
            case ClearOutput clear -> {
                based(draft, clear.baseVersion(), clear.host(), clear.output());
                draft.delete(Kinds.OUTPUT, clear.host().value(), clear.output());
                yield result(clear.host(), clear.output());
            }
            case ForgetMonitor forget -> put(draft, based(draft, forget.baseVersion(), forget.host(), forget.output())
                    .with(Optional.empty()));
            case LearnMonitor learn -> learn(draft, learn);
        };
    }

    static boolean isName(String output) {
        return NAME.matcher(output).matches();
    }

    private static Result show(Draft draft, ShowOnOutput command) {
        HostRecord host = draft.require(Kinds.HOST, command.host().value()).value();
        check(host.roles().contains(HostRole.HOST), "output of " + host.name());
        check(isName(command.output()), "output \"" + command.output() + '"');
        check(command.head() >= 0 && command.head() <= LAST_HEAD, "head " + command.head());
        draft.based(Kinds.OUTPUT, command.baseVersion(), command.host().value(), command.output());
        Optional<MonitorRecord> monitor = draft.find(Kinds.OUTPUT, command.host().value(), command.output()).flatMap(
                held -> held.value().monitor());
        return put(draft, new OutputRecord(command.host(), command.output(), command.machine(), command.head(),
                monitor));
    }

    /** One that is known already stays: only a person forgets it. */
    private static Result learn(Draft draft, LearnMonitor command) {
        if (!draft.issuer().isAgentOf(command.host())) {
            throw NoCommit.refuse(RefusalReason.NOT_ITS_AGENT, draft.command(), draft.issuer().account());
        }
        check(HASH.matcher(command.monitor().hash()).matches(), "hash \"" + command.monitor().hash() + '"');
        Held<OutputRecord> held = draft.require(Kinds.OUTPUT, command.host().value(), command.output());
        if (held.value().monitor().isPresent()) {
            return result(command.host(), command.output());
        }
        draft.need(Kinds.OUTPUT, held.version(), command.host().value(), command.output());
        return put(draft, held.value().with(Optional.of(command.monitor())));
    }

    private static OutputRecord based(Draft draft, long baseVersion, HostId host, String output) {
        OutputRecord now = draft.require(Kinds.OUTPUT, host.value(), output).value();
        draft.based(Kinds.OUTPUT, baseVersion, host.value(), output);
        return now;
    }

    private static Result put(Draft draft, OutputRecord next) {
        draft.put(Kinds.OUTPUT, next, next.host().value(), next.output());
        return result(next.host(), next.output());
    }

    private static Result result(HostId host, String output) {
        return new Result(Kinds.OUTPUT.key(host.value(), output), 0);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, what);
        }
    }

    /** Nothing is shown by a host that is no more. */
    static void forget(Draft draft, HostId host) {
        for (Held<OutputRecord> held : draft.all(Kinds.OUTPUT).values()) {
            if (held.value().host().equals(host)) {
                draft.need(Kinds.OUTPUT, held.version(), host.value(), held.value().output());
                draft.delete(Kinds.OUTPUT, host.value(), held.value().output());
            }
        }
    }
}

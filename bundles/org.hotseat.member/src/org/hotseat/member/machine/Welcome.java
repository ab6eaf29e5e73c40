// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.Copy;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;

/** Decides whether a machine may come live to this host, and clears what would stand in its way. Blocks. */
final class Welcome {

    private static final Logger LOG = System.getLogger(Welcome.class.getName());
    private static final Duration ASK = Duration.ofSeconds(3);
    private static final Duration CLEAR = Duration.ofSeconds(8);

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Bench bench;
    private final Supplier<StateView> state;
    private final Set<MachineId> busy;

    Welcome(Attendant.Self self, Attendant.Tools tools, Bench bench, Supplier<StateView> state, Set<MachineId> busy) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
        this.state = state;
        this.busy = busy;
    }

    /** Memory that goes on upon older disks destroys them. */
    private void refuseCopied(MachineId machine) throws FailureException {
        Optional<MachineRecord> record = state.get().find(Kinds.MACHINE, machine.toString()).map(Held::value);
        Optional<String> copied = record.isPresent() ? tools.hands().copied(record.get()) : Optional.empty();
        if (copied.isPresent()) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.moveCopied, new Object[] {
                    label(machine), copied.get(), self.me() }), Messages.moveCopiedRemedy);
        }
    }

    /** What could not run here is refused before anything happens. */
    void welcome(Copy copy, HostId from) throws FailureException, IOException {
        Optional<AuthorityRecord> authority = state.get().find(Kinds.AUTHORITY, copy.machine().toString())
                .map(Held::value);
        if (authority.filter(it -> it.owner().equals(from) && it.epoch() == copy.epoch() - 1).isEmpty()) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.moveUnheard, self.me(),
                    label(copy.machine())), "");
        }
        Status status = tools.keeper().status();
        if (!status.lease().mayRun()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.moveThereLease, self.me()), "");
        }
        MachineState known = tools.hands().states(Deadline.in(ASK)).getOrDefault(copy.machine(), MachineState.OFF);
        if (known.isActive() || bench.isPrepared(copy.machine()) || busy.contains(copy.machine())
                || status.copies().stream().anyMatch(one -> one.copy().machine().equals(copy.machine()))) {
            throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.moveThere, self.me(), label(
                    copy.machine())), "");
        }
        refuseCopied(copy.machine());
        if (known == MachineState.SAVED) { // of an epoch before the one that comes: nothing may start from it
            tools.hands().forgetSaved(copy.machine(), Deadline.in(CLEAR));
            tools.saved().forget(copy.machine());
        }
        tools.beginnings().comes(copy.machine(), Deadline.in(CLEAR));
        LOG.log(Level.INFO, "machine {0} is to come from {1}", copy.machine(), from);
    }

    private String label(MachineId machine) {
        return state.get().find(Kinds.MACHINE, machine.toString()).map(Held::value).map(MachineRecord::name)
                .orElse(machine.toString());
    }
}

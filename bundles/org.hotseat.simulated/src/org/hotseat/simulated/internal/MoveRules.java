// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.simulated.internal.world.SimHost;
import org.hotseat.simulated.internal.world.SimMachine;

/** What forbids a live migration, in the order in which a hypervisor finds out. Called with the lock held. */
final class MoveRules {

    private MoveRules() {
    }

    static void check(Act act, SimMachine machine, SimHost there, MigrationOptions options)
            throws FailureException {
        String name = Act.name(machine);
        String target = there.plan().name();
        Act.require(machine.state().isActive(), Messages.notActive, name);
        if (there == act.host()) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.sameHost, name, target), "");
        }
        if (there.world() != act.host().world()) {
            throw new FailureException(FailureCode.UNSUPPORTED,
                    NLS.bind(Messages.otherStorage, act.host().plan().name(), target), "");
        }
        checkHere(machine, options);
        checkTarget(machine, act.host(), there);
    }

    /** What forbids it wherever it shall go. */
    static void checkHere(SimMachine machine, MigrationOptions options) throws FailureException {
        String name = Act.name(machine);
        Act.require(machine.state().isActive(), Messages.notActive, name);
        Act.require(!machine.present().shape().traits().bound(), Messages.boundDevice, name);
        if (machine.present().shape().traits().cached() && !options.allowUnsafe()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.cachedDisk, name),
                    Messages.cachedDiskRemedy);
        }
    }

    private static void checkTarget(SimMachine machine, SimHost here, SimHost there) throws FailureException {
        String target = there.plan().name();
        Optional<SimMachine> same = there.machines().stream().filter(one -> one.id().equals(machine.id()))
                .findFirst();
        if (same.isPresent() && same.get().state().isActive()) {
            throw new FailureException(FailureCode.EXISTS,
                    NLS.bind(Messages.runsThere, Act.name(machine), target), "");
        }
        List<String> missing = here.plan().hardware().features().stream()
                .filter(one -> !there.plan().hardware().features().contains(one)).toList();
        if (!missing.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.cpuUnfit,
                    new Object[] { target, Act.name(machine), String.join(", ", missing) }), "");
        }
        PowerActs.requireRoom(there, machine);
    }
}

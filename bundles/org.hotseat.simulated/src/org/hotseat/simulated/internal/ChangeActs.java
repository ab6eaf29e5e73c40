// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.rule.Names;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.domain.DomainEdits;
import org.hotseat.simulated.internal.world.SimMachine;

/** Acts on descriptions, stored ones and those of what runs. Stateless. */
final class ChangeActs {

    private static final Duration STORE = Duration.ofMillis(40);
    private static final Duration PLUG = Duration.ofMillis(200);

    /** Makes a changed description. */
    @FunctionalInterface
    private interface Edit {
        Domain of(Domain domain, boolean live) throws FailureException;
    }

    private ChangeActs() {
    }

    static String xml(Act act, MachineId id, XmlKind kind) throws FailureException {
        act.check();
        act.spendLatency();
        return act.locked(() -> {
            SimMachine machine = act.host().machine(id);
            Domain stored = machine.stored();
            return kind == XmlKind.STORED && stored != null ? stored : machine.present();
        }).text();
    }

    static MachineId define(Act act, String xml) throws FailureException {
        act.check();
        Arrival arrival = Arrival.of(xml);
        Domain domain = Domain.parse(arrival.xml());
        act.spend(STORE, Messages.changing);
        return act.locked(() -> {
            act.host().define(domain);
            act.host().machine(domain.id()).arrive(arrival.since().orElse(null));
            return domain.id();
        });
    }

    static void undefine(Act act, MachineId id, UndefineOptions options) throws FailureException {
        act.change(id, machine -> {
            act.spend(STORE, Messages.vanishing);
            act.locked(() -> {
                String name = Act.name(machine);
                Act.require(machine.stored() != null, Messages.notStored, name);
                if (machine.state() == MachineState.SAVED && !options.savedState()) {
                    throw Act.wrongState(Messages.keepsMemory, name, Messages.keepsMemoryRemedy);
                }
                if (machine.present().shape().traits().firmware() && !options.firmwareState()) {
                    throw Act.wrongState(Messages.keepsFirmware, name, Messages.keepsFirmwareRemedy);
                }
                act.host().undefine(machine);
                return machine;
            });
        });
    }

    static void rename(Act act, MachineId id, String name) throws FailureException {
        Names.requireMachine(name);
        act.change(id, machine -> {
            act.spend(STORE, Messages.changing);
            act.locked(() -> {
                Domain stored = machine.stored();
                Act.require(machine.live() == null, Messages.renameRuns, Act.name(machine));
                Act.require(machine.state() != MachineState.SAVED, Messages.keepsMemory, Act.name(machine));
                if (stored != null) {
                    act.host().rename(machine, DomainEdits.named(stored, name));
                }
                return machine;
            });
        });
    }

    static void setVcpus(Act act, MachineId id, int count, ChangeScope scope) throws FailureException {
        edit(act, id, scope, (domain, live) -> DomainEdits.vcpus(domain, count));
    }

    static void setMemory(Act act, MachineId id, long kib, ChangeScope scope) throws FailureException {
        edit(act, id, scope, (domain, live) -> DomainEdits.memory(domain, kib));
    }

    static void attach(Act act, MachineId id, String xml, ChangeScope scope) throws FailureException {
        edit(act, id, scope, (domain, live) -> {
            requirePluggable(xml, live);
            return DomainEdits.with(domain, xml);
        });
    }

    static void detach(Act act, MachineId id, String xml, ChangeScope scope) throws FailureException {
        edit(act, id, scope, (domain, live) -> {
            requirePluggable(xml, live);
            return DomainEdits.without(domain, xml);
        });
    }

    private static void requirePluggable(String xml, boolean live) throws FailureException {
        if (live) {
            DomainEdits.requirePluggable(xml);
        }
    }

    /** Changes both or neither. */
    private static void edit(Act act, MachineId id, ChangeScope scope, Edit edit) throws FailureException {
        act.change(id, machine -> {
            act.locked(() -> edited(machine, scope, edit));
            act.spend(PLUG, Messages.changing);
            act.locked(() -> {
                Edited made = edited(machine, scope, edit);
                act.host().change(machine, made.live, made.stored);
                return made;
            });
        });
    }

    /** What an edit makes of the two descriptions; null where it leaves one alone. */
    private record Edited(@Nullable Domain live, @Nullable Domain stored) {
    }

    private static Edited edited(SimMachine machine, ChangeScope scope, Edit edit) throws FailureException {
        Domain live = machine.live();
        Domain stored = machine.stored();
        Act.require(scope != ChangeScope.LIVE || live != null, Messages.notActive, Act.name(machine));
        Act.require(scope != ChangeScope.STORED || stored != null, Messages.notStored, Act.name(machine));
        boolean changesLive = scope != ChangeScope.STORED && live != null;
        boolean changesStored = scope != ChangeScope.LIVE && stored != null;
        return new Edited(changesLive && live != null ? edit.of(live, true) : null,
                changesStored && stored != null ? edit.of(stored, false) : null);
    }
}

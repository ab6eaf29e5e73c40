// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.simulated.internal.load.PreCopy;
import org.hotseat.simulated.internal.world.Lives;
import org.hotseat.simulated.internal.world.SimMachine;

/**
 * A live move to a simulated host of another process, which is known by its port only: the machine is begun there and
 * stands still until it goes on in place of the one here. Confined to the thread of the call.
 */
final class FarMove {

    private static final Logger LOG = System.getLogger(FarMove.class.getName());
    private static final Duration CLEANING = Duration.ofSeconds(20);
    private static final UndefineOptions WHOLE = new UndefineOptions(true, true);

    private final Act act;
    private final MachineId id;
    private final Hypervisor target;
    private final MigrationOptions options;
    private boolean begunThere;
    private boolean stopped;
    private boolean toldToGoOn;

    FarMove(Act act, MachineId id, Hypervisor target, MigrationOptions options) {
        this.act = act;
        this.id = id;
        this.target = target;
        this.options = options;
    }

    /** Moves it; on every failure it runs here as before and nothing of it is left there. */
    void carryOut() throws FailureException {
        act.change(id, machine -> {
            Deadline deadline = act.deadline();
            String xml = act.locked(() -> {
                MoveRules.checkHere(machine, options);
                return machine.stored() == null ? machine.present().text() : stored(machine);
            });
            checkThere(machine, deadline);
            int life = machine.life();
            try {
                PreCopy copy = copy(machine, xml, deadline, life);
                switchOver(machine, copy, deadline);
            } catch (FailureException given) {
                abandon(machine);
                throw given;
            }
        });
    }

    private static String stored(SimMachine machine) {
        var stored = machine.stored();
        return stored == null ? "" : stored.text();
    }

    private void checkThere(SimMachine machine, Deadline deadline) throws FailureException {
        if (!target.facts().library().equals(SimulatedHypervisor.LIBRARY)) {
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.otherDriver, "");
        }
        String name = Act.name(machine);
        String there = target.facts().hostName();
        if (target.sample(Set.of(), deadline).stream().anyMatch(one -> one.id().equals(id)
                && one.state().isActive())) {
            throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.runsThere, name, there), "");
        }
        String has = target.facts().capabilitiesXml();
        List<String> missing = act.host().plan().hardware().features().stream()
                .filter(one -> !has.contains("name='" + one + '\'')).toList();
        if (!missing.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.cpuUnfit,
                    new Object[] { there, name, String.join(", ", missing) }), "");
        }
        act.check();
    }

    private PreCopy copy(SimMachine machine, String xml, Deadline deadline, int life) throws FailureException {
        Run quietly = new Run(Progress.NONE, deadline);
        begunThere = true;
        target.define(Arrival.mark(xml, act.locked(machine::since)), quietly);
        target.start(id, true, quietly);
        PreCopy copy = act.locked(() -> MemoryActs.copy(act.host(), machine, options));
        while (!copy.isReady() || act.isFrozen(id)) {
            act.pass(MemoryActs.STEP);
            MemoryActs.advance(act, id, copy);
            act.locked(() -> MemoryActs.same(machine, life));
        }
        return copy;
    }

    /** The guest stands still, the rest is sent, it goes on there; from here on nobody can cancel. */
    private void switchOver(SimMachine machine, PreCopy copy, Deadline deadline) throws FailureException {
        target.xml(id, XmlKind.LIVE, new Run(Progress.NONE, deadline)); // it must still be there to take over
        stopped = act.locked(() -> MemoryActs.stop(act.host(), machine, "migrated"));
        act.spend(copy.pause(), Messages.switching);
        if (stopped && !options.held()) {
            toldToGoOn = true;
            target.resume(id, new Run(Progress.NONE, deadline));
        }
        String name = Act.name(machine);
        act.locked(() -> {
            Lives lives = act.host().lives();
            lives.leave(machine);
            act.host().tell(new JobEnded(id, name, NLS.bind(Messages.jobMoved, new Object[] {
                    Math.round(copy.sentMib()), copy.rounds(), copy.pause().toMillis() })));
            return lives;
        });
        act.report(1, Messages.switching);
    }

    /** Goes on here, unless it may be running there: then it stands here until somebody has looked. */
    private void abandon(SimMachine machine) throws FailureException {
        boolean gone = !begunThere || removeThere();
        if (stopped && (gone || !toldToGoOn)) {
            act.locked(() -> MemoryActs.goOn(act.host(), machine, "migration canceled"));
        }
    }

    private boolean removeThere() {
        Run run = Run.within(CLEANING);
        try {
            boolean there = false;
            for (var one : target.sample(Set.of(), run.deadline())) {
                if (one.id().equals(id)) {
                    there = true;
                    if (one.state().isActive()) {
                        target.forceOff(id, run);
                    }
                }
            }
            if (there) {
                target.undefine(id, WHOLE, run);
            }
            return true;
        } catch (FailureException lost) {
            LOG.log(Level.WARNING, "{0} may still be on {1}: {2}", id, target.facts().hostName(), lost.getMessage());
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;

/**
 * What a host can do about checkpoints of its machines. Only of a connection that claims
 * {@link org.hotseat.hypervisor.Capability#CHECKPOINT}: the program runs on the host itself. Methods block until done
 * or the run is over; thread-safe.
 *
 * <p>Disks of a machine that is checkpointed grow a chain: the image that its description names, its <em>base</em>, and
 * overlays beside it whose names tell the epoch and the generation under which they were begun. The newest of a base is
 * the one with the highest epoch, then generation; whoever starts the machine must go on from it ({@link
 * #withNewestDisks}).
 */
public interface Checkpoints {

    /**
     * Looks whether a machine that runs can be checkpointed here.
     *
     * @param machine that runs
     * @param run limits
     * @return everything that is against it, each with what to do; empty when nothing is
     * @throws FailureException NOT_FOUND, WRONG_STATE when it is off
     */
    List<Obstacle> obstacles(MachineId machine, Run run) throws FailureException;

    /**
     * Begins to take checkpoints of a machine. One source per machine at a time; what an earlier one has left on is put
     * in order first.
     *
     * @param machine that runs
     * @param epoch under which it runs here
     * @param run limits
     * @return to be closed; the machine runs on then, on the overlays that it has
     * @throws FailureException UNSUPPORTED with the first obstacle; WRONG_STATE when it is off, or has a source already
     */
    CheckpointSource source(MachineId machine, long epoch, Run run) throws FailureException;

    /**
     * Makes a process that waits for the memory of a machine, on overlays of its own over the disks as they were at the
     * checkpoint.
     *
     * @param plan what comes
     * @param run limits of the making; the waiting itself has none
     * @return waits; to be finished or discarded
     * @throws FailureException NOT_FOUND when a disk of it is not here; INVALID with the hypervisor's words; nothing is
     *         left then
     */
    WaitingMachine await(WaitingPlan plan, Run run) throws FailureException;

    /**
     * Makes a process that waits for the memory of a machine which still runs elsewhere, so that little is left to do
     * when it has to go on here. It takes all memory of the machine, beside what its standby keeps.
     *
     * @param plan the newest generation that is here, and the epoch under which the machine would run here
     * @param run limits of the making; the waiting itself has none
     * @return waits; to be connected and finished, or discarded
     * @throws FailureException UNSUPPORTED where machines cannot wait like that; NO_RESOURCE when this host has not
     *         enough memory left; NOT_FOUND, INVALID as for {@link #await}; nothing is left then
     */
    default ArmedMachine arm(WaitingPlan plan, Run run) throws FailureException {
        run.progress().checkCancelled();
        throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noArming, plan.machine()), "");
    }

    /**
     * Makes a process that waits for the memory of a machine which runs elsewhere, as a copy that is connected to nothing:
     * {@link WaitingMachine#finish} leaves it standing still and unplugged, to be resumed by its own id.
     *
     * @param plan what comes, and what it is called
     * @param run limits of the making; the waiting itself has none
     * @return waits; its {@link WaitingMachine#discard} ends it at any time, also after the finish, and leaves nothing
     * @throws FailureException UNSUPPORTED where there are no sandboxes; NO_RESOURCE, NOT_FOUND, INVALID as for
     *         {@link #await}; nothing is left then
     */
    default WaitingMachine sandbox(SandboxPlan plan, Run run) throws FailureException {
        run.progress().checkCancelled();
        throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noSandbox, plan.name()), "");
    }

    /**
     * Removes whatever is left of a copy in a sandbox, process and overlays, whoever has made it. Does nothing where
     * nothing is left; may be done again. A driver that makes sandboxes has one of its own.
     *
     * @param plan as it was made
     * @param run limits
     * @throws FailureException FILE when an overlay stays behind; INVALID when the description cannot be read; what
     *         speaks against the end of the process, which may run on then
     */
    default void clear(SandboxPlan plan, Run run) throws FailureException {
        run.progress().checkCancelled();
        if (plan.description().isEmpty()) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.noSandbox, plan.name()), "");
        }
    }

    /**
     * Refuses to let a machine go live to another host when something of this host would have to go with it. To be asked
     * before anything is told to that host; nothing is against it by default.
     *
     * @param machine which; one that is not here may go
     * @throws FailureException UNSUPPORTED with what stays, and what to do
     */
    default void mayMove(MachineId machine) throws FailureException {
        Objects.requireNonNull(machine); // nothing of it stays
    }

    /**
     * The description with which a machine that is off goes on from its newest disks under a new epoch. What was made
     * for that epoch or a later one by somebody who only stood ready is removed; what has data all the same is moved
     * aside.
     *
     * @param xml description whose disks are bases
     * @param epoch under which it begins: overlays of earlier ones count
     * @param run limits
     * @return the same, with the newest overlay in place of each base that has any
     * @throws FailureException FILE when a folder cannot be read
     */
    String withNewestDisks(String xml, long epoch, Run run) throws FailureException;

    /**
     * Brings everything down into the bases and removes the overlays. Does nothing where there are none. When it is
     * interrupted at any place, the newest overlay still has everything.
     *
     * @param xml description of a machine that is off everywhere, whose disks are bases
     * @param epoch under which it ran last; what was made for later ones is removed as for {@link #withNewestDisks}
     * @param run limits
     * @throws FailureException FILE when it cannot be written; WRONG_STATE when one is in use
     */
    void mergeDisks(String xml, long epoch, Run run) throws FailureException;

    /**
     * Copies of the disks of a machine that another host writes, for a standby that does not see the same files. Nothing
     * is touched before the first call. {@link DiskCopies#NONE} of a driver whose disks hold nothing.
     *
     * @param machine whose
     * @param description of the machine as the cluster has it, asked when it is needed: only files that it names are
     *        written; empty while nothing is known of it
     * @return one for each generation store
     */
    DiskCopies copies(MachineId machine, Supplier<Optional<String>> description);
}

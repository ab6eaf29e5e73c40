// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.guest.Guests;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;

/**
 * One open connection to one host's machines. Every method that takes a {@link Run} or a {@link Deadline} blocks until
 * it is done, fails or the deadline passes; all others answer at once. Thread-safe: calls from several threads are
 * carried out beside each other, and a hung {@link #sample} does not hold up the others.
 *
 * <p>Failures are {@link FailureException}s: NOT_FOUND for a machine that is gone, WRONG_STATE when its state forbids
 * the act, UNSUPPORTED beyond {@link #capabilities()}, INVALID with the hypervisor's own words for refused XML,
 * TIMEOUT, UNREACHABLE once the connection is closed, CANCELLED when the progress says so.
 *
 * <p>A machine that {@link HypervisorTarget#frozen()} names is {@link MachineState#FROZEN}: nothing is asked of it.
 * Every method that takes its id fails with WRONG_STATE at once and says why, also the reading of its description; a
 * sample has its name and state, no figures, and {@code answered} is false.
 */
public interface Hypervisor extends AutoCloseable {

    /**
     * What the host is.
     *
     * @return facts read when the connection was opened
     */
    HostFacts facts();

    /**
     * What this connection can do.
     *
     * @return the capabilities; never changes
     */
    Set<Capability> capabilities();

    /**
     * All machines of the host, running or not, in <em>one</em> call whatever their number.
     *
     * @param groups figures to bring; empty brings names and states only
     * @param deadline an overrun leaves the call behind and fails with TIMEOUT; machines whose monitor hangs do not
     *        delay the others but come with {@code answered} false
     * @return one sample per machine, in no order
     * @throws FailureException when the host does not answer
     */
    List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline) throws FailureException;

    /**
     * Pushes events from now on, on a thread of the driver: the consumer hands over and never blocks.
     *
     * @param consumer gets events in order
     * @return ends the pushing
     */
    Subscription subscribe(Consumer<HypervisorEvent> consumer);

    /**
     * A machine's description.
     *
     * @param id the machine
     * @param kind which of the two
     * @param run limits
     * @return libvirt domain XML
     * @throws FailureException as the class says
     */
    String xml(MachineId id, XmlKind kind, Run run) throws FailureException;

    /**
     * Stores a new description or replaces the one of the same UUID.
     *
     * @param xml libvirt domain XML; without a UUID one is made
     * @param run limits
     * @return the machine
     * @throws FailureException INVALID with the reason when it is refused; nothing is changed then
     */
    MachineId define(String xml, Run run) throws FailureException;

    /**
     * Removes the description; a running machine runs on until it stops.
     *
     * @param id the machine
     * @param options what goes with it
     * @param run limits
     * @throws FailureException as the class says
     */
    void undefine(MachineId id, UndefineOptions options, Run run) throws FailureException;

    /**
     * Gives a machine that is off another name; its UUID stays, and so do the names of its disks. Other connections
     * hear of it as of a definition that goes and comes.
     *
     * @param id the machine
     * @param name the new name
     * @param run limits
     * @throws FailureException WRONG_STATE while it runs or has saved memory, EXISTS when another machine of the host
     *         has the name, INVALID when the host cannot keep it, such as one with a slash or a line break or one that
     *         is longer than a file name may be; the old name stays then
     */
    void rename(MachineId id, String name, Run run) throws FailureException;

    /**
     * What a folder of the host has, looked at anew. The host opens each file and may be asked about each, so this
     * takes longer the more there are. Leaves nothing behind on the host.
     *
     * @param folder a whole path on the host
     * @param run limits
     * @return its images
     * @throws FailureException NOT_FOUND when there is no such folder, INVALID when it is no whole path
     */
    ImageFolder images(String folder, Run run) throws FailureException;

    /**
     * Makes an empty disk image, sparse. Never touches a file that exists.
     *
     * @param image what is wanted
     * @param run limits; when they are over before it is finished it is deleted again
     * @throws FailureException EXISTS when there is a file of that name, NOT_FOUND without the folder, INVALID for
     *         answers that make no image, NO_RESOURCE when the disk is full
     */
    void createImage(NewImage image, Run run) throws FailureException;

    /**
     * Deletes a disk image for good. Does not ask whether a machine uses it: that is the caller's duty.
     *
     * @param path whole path on the host
     * @param run limits
     * @throws FailureException NOT_FOUND when it is no image of its folder
     */
    void deleteImage(String path, Run run) throws FailureException;

    /**
     * Starts a machine, from its saved memory if there is any.
     *
     * @param id the machine
     * @param paused whether it waits for {@link #resume}
     * @param run limits
     * @throws FailureException as the class says
     */
    void start(MachineId id, boolean paused, Run run) throws FailureException;

    /**
     * Asks the guest to shut down and waits until it is off.
     *
     * @param id the machine
     * @param plan patience and what comes after it
     * @param run limits; cancel stops waiting, the guest may still shut down
     * @throws FailureException as the class says
     */
    void shutDown(MachineId id, ShutdownPlan plan, Run run) throws FailureException;

    /**
     * Cuts the machine off as if power had failed.
     *
     * @param id the machine
     * @param run limits
     * @throws FailureException as the class says
     */
    void forceOff(MachineId id, Run run) throws FailureException;

    /**
     * Presses the reset button.
     *
     * @param id the machine
     * @param run limits
     * @throws FailureException as the class says
     */
    void reset(MachineId id, Run run) throws FailureException;

    /**
     * Stops the vCPUs in place.
     *
     * @param id the machine
     * @param run limits
     * @throws FailureException as the class says
     */
    void suspend(MachineId id, Run run) throws FailureException;

    /**
     * Lets the vCPUs go on.
     *
     * @param id the machine
     * @param run limits
     * @throws FailureException as the class says
     */
    void resume(MachineId id, Run run) throws FailureException;

    /**
     * Writes memory to a file that the hypervisor keeps and stops the machine; progress from its job statistics.
     *
     * @param id the machine
     * @param run limits; cancel aborts the job and the machine runs on
     * @throws FailureException as the class says
     */
    void save(MachineId id, Run run) throws FailureException;

    /**
     * Moves a running machine to another host, memory streamed, disks shared; progress from job statistics. At the
     * end it runs on the target and is defined there and no more here; on failure or cancel it runs here as before.
     *
     * <p>With {@link MigrationOptions#held()} it stands still on the target in the end, and nothing lets it go on there
     * but {@link #resume}. When its last word is lost, a failure may mean that it stands on both hosts, or runs here
     * while a copy stands there: whoever holds it decides, and ends one of them before it resumes the other.
     *
     * @param id the machine
     * @param target a connection of the same driver
     * @param options how
     * @param run limits
     * @throws FailureException as the class says
     */
    void migrate(MachineId id, Hypervisor target, MigrationOptions options, Run run) throws FailureException;

    /**
     * Changes the number of vCPUs.
     *
     * @param id the machine
     * @param count 1 to the maximum of its description
     * @param scope where
     * @param run limits
     * @throws FailureException as the class says
     */
    void setVcpus(MachineId id, int count, ChangeScope scope, Run run) throws FailureException;

    /**
     * Changes the memory given to the guest.
     *
     * @param id the machine
     * @param kib KiB, up to the maximum of its description
     * @param scope where
     * @param run limits
     * @throws FailureException as the class says
     */
    void setMemory(MachineId id, long kib, ChangeScope scope, Run run) throws FailureException;

    /**
     * Plugs a device in.
     *
     * @param id the machine
     * @param deviceXml one device element
     * @param scope where
     * @param run limits
     * @throws FailureException as the class says
     */
    void attachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException;

    /**
     * Unplugs a device.
     *
     * @param id the machine
     * @param deviceXml the element that identifies it
     * @param scope where
     * @param run limits
     * @throws FailureException as the class says
     */
    void detachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException;

    /**
     * Takes a picture of the screen.
     *
     * @param id the machine
     * @param head 0 for the first
     * @param run limits
     * @return the picture
     * @throws FailureException as the class says
     */
    Screenshot screenshot(MachineId id, int head, Run run) throws FailureException;

    /**
     * Checkpoints of the machines of this host. Their overlays and streams are files of this very machine, so only a
     * connection within the host can have it.
     *
     * @return the same object each time
     * @throws FailureException UNSUPPORTED without {@link Capability#CHECKPOINT}
     */
    default Checkpoints checkpoints() throws FailureException {
        throw new FailureException(FailureCode.UNSUPPORTED, facts().hypervisor(), "");
    }

    /**
     * The guests of the machines of this host, to be spoken with.
     *
     * @return the same object each time; {@link Guests#NONE} where this program is not on the host itself
     */
    default Guests guests() {
        return Guests.NONE;
    }

    /** Ends the connection; calls under way fail with UNREACHABLE. Does not wait for them. Idempotent. */
    @Override
    void close();
}

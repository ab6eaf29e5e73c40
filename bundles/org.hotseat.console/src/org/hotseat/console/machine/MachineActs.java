// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.machine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;

/** Makes the operations on machines and says which of them are possible. Thread-safe; only {@code read…} block. */
public interface MachineActs {

    /**
     * Why an act is not possible on a machine now.
     *
     * @param act the act
     * @param machine the machine
     * @return the reason in one sentence; empty when it is possible
     */
    Optional<String> obstacle(MachineAct act, MachineId machine);

    /**
     * The act on all of the machines, beside each other; machines it is not possible on are left out and named in a
     * failure at the end.
     *
     * @param act the act
     * @param machines one or more
     * @return to be run by a runner
     */
    Operation operation(MachineAct act, Collection<MachineId> machines);

    /**
     * Stores a description on a host, new or changed; its inverse restores what was there.
     *
     * @param host the host
     * @param xml libvirt domain XML
     * @return to be run by a runner
     */
    Operation define(HostId host, String xml);

    /**
     * Makes a new machine and an empty disk image for it, as one act: when the host refuses the description, the image
     * is deleted again. Its inverse removes both, and is refused once the guest has written to the image.
     *
     * @param host the host
     * @param xml libvirt domain XML of a machine that is new, with the image's path for a disk
     * @param image the image
     * @return to be run by a runner
     */
    Operation create(HostId host, String xml, NewImage image);

    /**
     * Gives a machine that is off another name; its inverse gives it the one it had. The machine stays the same one:
     * its id does not change.
     *
     * @param machine the machine
     * @param name the new name
     * @return to be run by a runner
     */
    Operation rename(MachineId machine, String name);

    /**
     * Removes the description; its inverse defines it again.
     *
     * @param machine the machine
     * @return to be run by a runner
     */
    Operation undefine(MachineId machine);

    /**
     * Removes the description, then deletes images. Looks first whether they are still offered, and fails before
     * anything goes when one is not. It has no inverse. When an image cannot be deleted the others go all the same, and
     * the failure names it.
     *
     * @param machine the machine
     * @param images whole paths of images that {@link #readImageOffer} has offered; none leaves all of them and is
     *        {@link #undefine(MachineId)}
     * @return to be run by a runner
     */
    Operation undefine(MachineId machine, List<String> images);

    /**
     * Changes vCPUs, live and stored as the machine's state allows.
     *
     * @param machine the machine
     * @param count vCPUs
     * @return to be run by a runner
     */
    Operation setVcpus(MachineId machine, int count);

    /**
     * Changes memory, live and stored as the machine's state allows.
     *
     * @param machine the machine
     * @param kib KiB
     * @return to be run by a runner
     */
    Operation setMemory(MachineId machine, long kib);

    /**
     * Plugs a device in or out.
     *
     * @param machine the machine
     * @param deviceXml one device element
     * @param attach true in, false out
     * @param scope where
     * @return to be run by a runner
     */
    Operation device(MachineId machine, String deviceXml, boolean attach, ChangeScope scope);

    /**
     * Reads a description. Blocks up to 10 s.
     *
     * @param machine the machine
     * @param kind which
     * @param progress asked for cancel
     * @return domain XML
     * @throws FailureException when the host does not answer
     */
    String readXml(MachineId machine, XmlKind kind, Progress progress) throws FailureException;

    /**
     * Reads what a folder of a host has for disks. Blocks up to 20 s.
     *
     * @param host the host
     * @param folder whole path on the host
     * @param progress asked for cancel
     * @return the images and the room for more
     * @throws FailureException NOT_FOUND without the folder, UNSUPPORTED when the host cannot list images
     */
    ImageFolder readImages(HostId host, String folder, Progress progress) throws FailureException;

    /**
     * Reads what all machines of the cluster use: disks, media and what they stand on. Blocks up to a minute.
     *
     * @param progress asked for cancel
     * @return the uses, and the hosts that could not be asked
     * @throws FailureException only when it is cancelled
     */
    ImageUses readImageUses(Progress progress) throws FailureException;

    /**
     * Reads which disk images may go with a machine: those of disks that it writes alone, which no other machine of the
     * cluster uses and nothing stands on. Blocks up to a minute.
     *
     * @param machine the machine
     * @param progress asked for cancel
     * @return the images; none while a host of the cluster cannot be asked
     * @throws FailureException NOT_FOUND without the machine; when it is cancelled
     */
    ImageOffer readImageOffer(MachineId machine, Progress progress) throws FailureException;

    /**
     * Takes a picture of a head. Blocks up to 10 s.
     *
     * @param machine the machine
     * @param head 0 for the first
     * @return the picture
     * @throws FailureException when there is none
     */
    Screenshot readScreenshot(MachineId machine, int head) throws FailureException;
}

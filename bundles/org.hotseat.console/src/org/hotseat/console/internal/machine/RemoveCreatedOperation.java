// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.NewImage;

/**
 * Takes a machine back that was made with a new disk image, and the image with it. Refused as soon as the guest has
 * written to the image: an undo must not delete work.
 */
final class RemoveCreatedOperation implements Operation {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** What an image takes up by itself; a guest's first partition and file system take more. */
    private static final DataSize EMPTY = DataSize.ofMib(1);

    private final MachineDesk desk;
    private final MachineId machine;
    private final NewImage image;
    private final String name;
    private final Supplier<Operation> again;
    private volatile boolean done;

    RemoveCreatedOperation(MachineDesk desk, MachineId machine, NewImage image, String name,
            Supplier<Operation> again) {
        this.desk = desk;
        this.machine = machine;
        this.image = image;
        this.name = name;
        this.again = again;
    }

    @Override
    public String title() {
        return NLS.bind(Messages.removeCreated, name, image.name());
    }

    @Override
    public String exclusionKey() {
        return machine.toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Description description = Description.unused(desk, machine);
        Hypervisor hypervisor = description.hypervisor();
        Run run = new Run(progress, Deadline.in(LIMIT));
        progress.report(0, Messages.undefining);
        Optional<DiskImage> disk = hypervisor.images(image.folder(), run).images().stream()
                .filter(one -> one.name().equals(image.name())).findFirst();
        if (disk.filter(one -> one.allocation().compareTo(EMPTY) > 0).isPresent()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.imageUsed, image.path()),
                    Messages.imageUsedRemedy);
        }
        progress.checkCancelled();
        Run through = new Run(Progress.NONE, run.deadline()); // a cancel in between would leave the image behind
        description.remove(new UndefineOptions(false, true), through);
        if (disk.isPresent()) {
            hypervisor.deleteImage(disk.get().path(), through);
        }
        done = true;
        progress.report(1, Messages.undefining);
    }

    @Override
    public Optional<Operation> inverse() {
        return done ? Optional.of(again.get()) : Optional.empty();
    }
}

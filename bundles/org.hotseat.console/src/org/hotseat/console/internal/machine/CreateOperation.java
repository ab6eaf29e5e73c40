// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.image.NewImage;

/**
 * Makes a machine that is new and the disk image that it needs. Either both are there afterwards or neither; where the
 * host's answer is lost, the failure says what may be left.
 */
final class CreateOperation implements Operation {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration BACK_LIMIT = Duration.ofSeconds(30);
    private static final double MADE = 0.6;

    private final MachineDesk desk;
    private final HostId host;
    private final String xml;
    private final String name;
    private final NewImage image;
    private volatile @Nullable MachineId made;

    CreateOperation(MachineDesk desk, HostId host, String xml, String name, NewImage image) {
        this.desk = desk;
        this.host = host;
        this.xml = xml;
        this.name = name;
        this.image = image;
    }

    @Override
    public String title() {
        return NLS.bind(Messages.create, new Object[] { name, image.name(), desk.hostName(host) });
    }

    @Override
    public String exclusionKey() {
        return name;
    }

    @Override
    public void run(Progress progress) throws FailureException {
        DefineOperation.requireHarmless(xml);
        Hypervisor hypervisor = desk.host(host).hypervisor();
        Run run = new Run(progress, Deadline.in(LIMIT));
        progress.report(0, Messages.makingImage);
        hypervisor.createImage(image, run);
        progress.report(MADE, Messages.defining);
        try {
            progress.checkCancelled();
            made = hypervisor.define(xml, new Run(Progress.NONE, run.deadline())); // a cancel would leave it unknown
        } catch (FailureException failed) {
            throw withoutImage(hypervisor, failed);
        }
        progress.report(1, Messages.defining);
    }

    /** Takes the image back; where the machine may exist all the same, it keeps its disk. */
    private FailureException withoutImage(Hypervisor hypervisor, FailureException failed) {
        if (failed.code() == FailureCode.TIMEOUT || failed.code() == FailureCode.UNREACHABLE) {
            return with(failed, NLS.bind(Messages.imageLeft, image.path()));
        }
        try {
            hypervisor.deleteImage(image.path(), Run.within(BACK_LIMIT));
            return failed;
        } catch (FailureException stays) {
            return with(failed, NLS.bind(Messages.imageStays, image.path(), stays.failure().message()));
        }
    }

    private static FailureException with(FailureException failed, String more) {
        Failure first = failed.failure();
        return new FailureException(new Failure(first.code(), first.message(),
                first.remedy().isEmpty() ? more : first.remedy() + ' ' + more), failed);
    }

    @Override
    public Optional<Operation> inverse() {
        MachineId id = made;
        return id == null ? Optional.empty()
                : Optional.of(new RemoveCreatedOperation(desk, id, image, name, ()
                        -> new CreateOperation(desk, host, xml, name, image)));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.image.DiskImage;

/**
 * Removes a machine and images that only it has. Looks again whether that is still so before anything goes; then the
 * description goes, then one image after the other. There is no way back. An image that stays is named.
 */
final class UndefineWithImages implements Operation {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final double LOOKED = 0.4;
    private static final double REMOVED = 0.6;

    private final MachineDesk desk;
    private final ImageSurvey survey;
    private final MachineId machine;
    private final List<String> images;
    private final String name;
    private final Operation undefine;

    UndefineWithImages(MachineDesk desk, ImageSurvey survey, MachineId machine, List<String> images) {
        this.desk = desk;
        this.survey = survey;
        this.machine = machine;
        this.images = List.copyOf(images);
        this.name = desk.name(machine);
        this.undefine = new UndefineOperation(desk, machine, new UndefineOptions(true, true));
    }

    @Override
    public String title() {
        return NLS.bind(Messages.undefineWithImages, name, images.size());
    }

    @Override
    public String exclusionKey() {
        return undefine.exclusionKey();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        progress.report(0, Messages.lookingForUses);
        Hypervisor hypervisor = desk.host(desk.machine(machine).host()).hypervisor();
        requireUnused(progress);
        progress.report(LOOKED, Messages.undefining);
        progress.checkCancelled();
        undefine.run(Progress.NONE); // a cancel later names the images that stay
        List<String> left = new ArrayList<>();
        Optional<Failure> first = Optional.empty();
        for (int i = 0; i < images.size(); i++) {
            progress.report(REMOVED + (1 - REMOVED) * i / images.size(), NLS.bind(Messages.deletingImage,
                    images.get(i)));
            Optional<Failure> failed = delete(hypervisor, images.get(i), progress);
            if (failed.isPresent()) {
                left.add(NLS.bind(Messages.oneFailed, images.get(i), failed.get().text()));
                first = first.or(() -> failed);
            }
        }
        if (first.isPresent()) {
            throw new FailureException(first.get().code(), NLS.bind(Messages.imagesLeft, name,
                    String.join("; ", left)), Messages.imagesLeftRemedy);
        }
        progress.report(1, Messages.undefining);
    }

    /** Minutes may have passed since a person was asked. */
    private void requireUnused(Progress progress) throws FailureException {
        ImageOffer offer = survey.offer(machine, progress);
        if (!offer.unseen().isEmpty()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.usesUnseen,
                    String.join(", ", offer.unseen().keySet().stream().sorted().toList())), Messages.nothingRemoved);
        }
        List<String> free = offer.images().stream().map(DiskImage::path).toList();
        for (String image : images) {
            if (!free.contains(image)) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.imageNotFree, image),
                        Messages.nothingRemoved);
            }
        }
    }

    private static Optional<Failure> delete(Hypervisor hypervisor, String image, Progress progress) {
        try {
            progress.checkCancelled();
            hypervisor.deleteImage(image, new Run(new BulkAct.CancelOnly(progress), Deadline.in(LIMIT)));
            return Optional.empty();
        } catch (FailureException failed) {
            return failed.code() == FailureCode.NOT_FOUND ? Optional.empty() : Optional.of(failed.failure());
        }
    }

    /** What is deleted does not come back. */
    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}

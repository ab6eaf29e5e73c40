// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.ui.domain.field.ImageWords;
import org.hotseat.ui.format.Formats;

/** Says which disk images may go with a machine, and why others stay. Pure. */
final class OfferText {

    private OfferText() {
    }

    /** Below the choice, as lines. */
    static String of(ImageOffer offer, HostId here) {
        if (!offer.unseen().isEmpty()) {
            return offer.unseen().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(OfferText::unseen)
                    .collect(Collectors.joining("\n"));
        }
        List<String> lines = new ArrayList<>();
        offer.images().forEach(image -> lines.add(image(image)));
        offer.kept().forEach(kept -> lines.add(NLS.bind(Messages.imageKept, kept.path(),
                ImageWords.users(kept.uses(), Optional.of(here)))));
        return lines.isEmpty() ? Messages.imagesNone : String.join("\n", lines);
    }

    private static String unseen(Map.Entry<String, Failure> host) {
        return NLS.bind(Messages.imagesUnseen, host.getKey(), host.getValue().text());
    }

    /** Before it is too late, as lines. */
    static String question(ImageOffer offer, String machine, String host) {
        String files = offer.images().stream().map(OfferText::image).collect(Collectors.joining("\n"));
        String question = offer.images().size() == 1 ? NLS.bind(Messages.deleteImage, machine)
                : NLS.bind(Messages.deleteImages, offer.images().size(), machine);
        return question + "\n\n" + files + "\n\n" + NLS.bind(Messages.deleteImagesText, host);
    }

    private static String image(DiskImage image) {
        return NLS.bind(Messages.imageLine, new Object[] { image.path(), Formats.size(image.capacity()),
                Formats.size(image.allocation()) });
    }
}

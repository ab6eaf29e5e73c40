// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.machine.ImageUse;
import org.hotseat.hypervisor.image.DiskImage;
import org.junit.jupiter.api.Test;

/** What a person reads before disk images are deleted. */
class OfferTextTest {

    private static final HostId HERE = new HostId("h1");

    private static DiskImage image(String name) {
        return new DiskImage("/images/" + name, "qcow2", DataSize.ofGib(40), DataSize.ofGib(8));
    }

    @Test
    void whatMayGoAndWhatStaysAreListed() {
        ImageUse use = new ImageUse(Optional.of(new MachineId(new UUID(1, 1))), "web-1", HERE, "host-01", false);
        ImageOffer offer = new ImageOffer(List.of(image("a.qcow2")),
                List.of(new ImageOffer.Kept("/images/b.qcow2", List.of(use))), Map.of());
        List<String> lines = OfferText.of(offer, HERE).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("/images/a.qcow2 – 40"), lines.get(0));
        assertEquals("/images/b.qcow2 stays, others use it: web-1", lines.get(1));
    }

    @Test
    void aHostThatDoesNotAnswerIsNamedWithItsReason() {
        String text = OfferText.of(new ImageOffer(List.of(), List.of(), Map.of("host-02",
                new Failure(FailureCode.TIMEOUT, "No answer."))), HERE);
        assertTrue(text.contains("host-02") && text.endsWith("No answer."), text);
    }

    @Test
    void aMachineWithoutImagesHasNothingToChoose() {
        assertEquals(Messages.imagesNone, OfferText.of(new ImageOffer(List.of(), List.of(), Map.of()), HERE));
    }

    @Test
    void theQuestionNamesMachineFilesAndHost() {
        String text = OfferText.question(new ImageOffer(List.of(image("a.qcow2"), image("b.img")), List.of(),
                Map.of()), "plot-1", "host-01");
        assertTrue(text.startsWith("Undefine plot-1 and delete its 2 disk images?"), text);
        assertTrue(text.contains("/images/a.qcow2") && text.contains("/images/b.img"), text);
        assertTrue(text.contains("host-01") && text.contains("undo does not"), text);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.ImageUse;
import org.junit.jupiter.api.Test;

/** Who uses a disk image, in words. */
class ImageWordsTest {

    private static final Optional<HostId> HERE = Optional.of(new HostId("h1"));

    private static ImageUse machine(String name, String host, boolean base) {
        return new ImageUse(Optional.of(new MachineId(new UUID(1, name.hashCode()))), name, new HostId(host),
                "host " + host, base);
    }

    @Test
    void aMachineIsNamedWithItsHostUnlessThatIsThisOne() {
        assertEquals("web-1", ImageWords.users(List.of(machine("web-1", "h1", false)), HERE));
        assertEquals("web-1 on host h2", ImageWords.users(List.of(machine("web-1", "h2", false)), HERE));
        assertEquals("web-1 on host h1", ImageWords.users(List.of(machine("web-1", "h1", false)), Optional.empty()));
        assertEquals("", ImageWords.users(List.of(), HERE));
    }

    @Test
    void whatStandsOnItIsTold() {
        assertEquals("base of web-1", ImageWords.users(List.of(machine("web-1", "h1", true)), HERE));
        ImageUse image = new ImageUse(Optional.empty(), "/images/top 1.qcow2", new HostId("h1"), "host h1", true);
        assertEquals("base of top 1.qcow2", ImageWords.users(List.of(image), HERE));
    }

    @Test
    void ofManyTheFirstAreNamed() {
        List<ImageUse> uses = IntStream.rangeClosed(1, 5).mapToObj(i -> machine("m" + i, "h1", false)).toList();
        assertEquals("m1, m2, m3 and 2 more", ImageWords.users(uses, HERE));
    }

    @Test
    void whatMayBeRuinedIsWarnedOf() {
        assertEquals(Optional.empty(), ImageWords.warning(List.of(), HERE));
        assertTrue(ImageWords.warning(List.of(machine("web-1", "h1", false)), HERE).orElseThrow()
                .startsWith("This image is in use already: web-1."));
        assertTrue(ImageWords.warning(List.of(machine("web-1", "h1", true)), HERE).orElseThrow()
                .startsWith("web-1 stands on this image."));
    }
}

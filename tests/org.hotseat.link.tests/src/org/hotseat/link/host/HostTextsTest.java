// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Texts that go to and come from hosts. */
class HostTextsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void startTimesAreAgesOnTheHostsOwnClock() {
        String output = "5000\n4900 /run/libvirt/qemu/plot-1.pid\n4990 /run/libvirt/qemu/战位 \"7\".pid\n";
        assertEquals(Map.of("plot-1", NOW.minusSeconds(100), "战位 \"7\"", NOW.minusSeconds(10)),
                StartTimes.parse(output, NOW));
    }

    @Test
    void filesThatLibvirtNamesAsXmlAreOfTheMachineAsItIsCalled() {
        assertEquals(Map.of("desk 'one' \"two\" & <three>", NOW), StartTimes.parse(
                "5000\n5000 /run/libvirt/qemu/desk &apos;one&apos; &quot;two&quot; &amp; &lt;three&gt;.pid\n", NOW));
    }

    @Test
    void outputThatIsNoneGivesNothing() {
        assertEquals(Map.of(), StartTimes.parse("sh: date: not found\n", NOW));
        assertEquals(Map.of(), StartTimes.parse("", NOW));
    }

    @Test
    void libvirtIsCalledThroughALocalSocket() {
        assertEquals(URI.create("qemu+unix:///system?socket=%2Frun%2Fa%20b%2Fs"),
                LibvirtUri.through(URI.create("qemu:///system"), Path.of("/run/a b/s")));
        assertEquals(URI.create("test+unix:///abs/file.xml?socket=%2Fs"),
                LibvirtUri.through(URI.create("test+unix:///abs/file.xml?socket=/other"), Path.of("/s")));
    }
}

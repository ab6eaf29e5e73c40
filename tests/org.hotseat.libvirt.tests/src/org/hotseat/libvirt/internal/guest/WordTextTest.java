// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.hypervisor.guest.GuestWord;
import org.junit.jupiter.api.Test;

/** The lines as docs/guest.md describes them. */
class WordTextTest {

    private static final Instant TIME = Instant.parse("2026-11-27T06:43:02.123456789Z");
    private static final String HEAD = "{\"hotseat\":1,\"word\":\"%s\",\"number\":7,"
            + "\"time\":\"2026-11-27T06:43:02.123456Z\"%s}\n";

    private static void says(GuestWord word, String kind, String rest) {
        assertEquals(HEAD.formatted(kind, rest), WordText.of(word, 7, TIME, 0));
    }

    @Test
    void eachWordIsOneLine() {
        says(new GuestWord.Hello("host-02", 4), "hello", ",\"host\":\"host-02\",\"epoch\":4");
        says(new GuestWord.Checkpoint(4, 120), "checkpoint", ",\"epoch\":4,\"generation\":120");
        says(new GuestWord.CheckpointDone(4, 120, true), "checkpoint-done",
                ",\"epoch\":4,\"generation\":120,\"cut\":true");
        says(new GuestWord.CheckpointDone(4, 120, false), "checkpoint-done",
                ",\"epoch\":4,\"generation\":120,\"cut\":false");
        says(new GuestWord.MigratePrepare(Duration.ofSeconds(1)), "migrate-prepare", ",\"patienceMillis\":1000");
        says(new GuestWord.MigrateCancelled(), "migrate-cancelled", "");
        says(new GuestWord.Restored("host-03", 5, 119), "restored",
                ",\"host\":\"host-03\",\"epoch\":5,\"generation\":119");
        says(new GuestWord.Clock(false, Optional.empty()), "clock", ",\"unixMillis\":1795761782123,\"set\":false");
        says(new GuestWord.Clock(true, Optional.of(Duration.ofMillis(-3))), "clock",
                ",\"unixMillis\":1795761782123,\"set\":true,\"behindMicros\":-3000");
    }

    @Test
    void whatWasLostIsCountedAndNothingBreaksALine() {
        String text = WordText.of(new GuestWord.Hello("a\"b\\\nc", 0), 1, TIME, 3);
        assertTrue(text.contains(",\"lost\":3,\"host\":\"abc\""), text);
        assertEquals(text.length() - 1, text.indexOf('\n'));
    }

    @Test
    void signsAreObjectsAndNothingElse() {
        assertEquals(Optional.of(new GuestSign.Alive()), WordText.sign("{\"alive\":3}"));
        assertEquals(Optional.of(new GuestSign.Alive()), WordText.sign("{}"));
        assertEquals(Optional.of(new GuestSign.Took(12)), WordText.sign(" {\"ack\" : 12, \"more\": \"x\"}\r"));
        assertEquals(Optional.of(new GuestSign.Leaves()), WordText.sign("{\"bye\":true}"));
        assertEquals(Optional.of(new GuestSign.Alive()), WordText.sign("{\"ack\":99999999999999999999}"));
        for (String noise : new String[] { "", "ve\":3}", "{\"al", "hello", "null" }) {
            assertEquals(Optional.empty(), WordText.sign(noise), noise);
        }
    }

    @Test
    void theChannelIsFoundByItsName() throws Exception {
        String xml = "<domain><devices><channel type='unix'><source mode='bind' path='/run/a'/><target type='virtio'"
                + " name='org.qemu.guest_agent.0' state='connected'/></channel><channel type='unix'><source mode='bind'"
                + " path='/run/b'/><target type='virtio' name='org.hotseat.guest.0' state='disconnected'/></channel>"
                + "<channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel></devices>"
                + "</domain>";
        assertEquals(new GuestDevices(Optional.of(Path.of("/run/b")), false, true), GuestDevices.of(xml));
        assertEquals(new GuestDevices(Optional.empty(), false, false), GuestDevices.of("<domain/>"));
        assertFalse(GuestDevices.of(xml.replace("type='unix'", "type='pty'")).channel().isPresent());
    }
}

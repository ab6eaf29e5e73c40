// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.libvirt.internal.jna.Params;
import org.junit.jupiter.api.Test;

/** Numbers of libvirt's events. */
class EventWordsTest {

    private static final int UINT_LONG = 4;

    @Test
    void lifeChangesHaveTheirWords() {
        assertEquals(Optional.of(Change.STARTED), EventWords.change(2));
        assertEquals("restored", EventWords.detail(2, 2));
        assertEquals(Optional.of(Change.STOPPED), EventWords.change(5));
        assertEquals("shut down", EventWords.detail(5, 0));
        assertEquals("migrated", EventWords.detail(5, 3));
        assertEquals(Optional.of(Change.CRASHED), EventWords.change(8));
        assertEquals("reset", EventWords.watchdog(2));
    }

    @Test
    void whatANewerLibvirtTellsIsNotGuessed() {
        assertTrue(EventWords.change(9).isEmpty());
        assertTrue(EventWords.change(-1).isEmpty());
        assertEquals("", EventWords.detail(5, 40));
        assertEquals("", EventWords.watchdog(40));
    }

    @Test
    void aJobTellsItsPause() {
        String moved = EventWords.job(params(Map.of("operation", 5L, "downtime", 41L)));
        assertTrue(moved.startsWith(Messages.jobMigration) && moved.contains("41"), moved);
        assertEquals(Messages.jobSave, EventWords.job(params(Map.of("operation", 2L))));
        String failed = EventWords.job(params(Map.of("operation", 2L, "success", 0L)));
        assertTrue(failed.startsWith(Messages.jobSave) && failed.length() > Messages.jobSave.length(), failed);
    }

    private static Params params(Map<String, Long> values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.size() * 96).order(ByteOrder.nativeOrder());
        int at = 0;
        for (Map.Entry<String, Long> one : values.entrySet()) {
            bytes.put(at, one.getKey().getBytes(StandardCharsets.US_ASCII));
            bytes.putInt(at + 80, UINT_LONG);
            bytes.putLong(at + 88, one.getValue());
            at += 96;
        }
        return Params.of(bytes.array());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hotseat.cluster.store.Change.Delete;
import org.hotseat.cluster.store.SequenceMark.Verdict;
import org.junit.jupiter.api.Test;

class StoredFormTest {

    private static final StoreKey KEY = new StoreKey("vm/v-1/auth");
    private static final Value VALUE = new Value(3, "{\"owner\":\"主机\",\"epoch\":17}");

    @Test
    void everySingleFlippedBitIsFound() {
        byte[] bytes = StoredForm.encode(KEY, VALUE);
        assertEquals(new Entry(KEY, VALUE, 5), StoredForm.decode(KEY.bytes(), 5, bytes));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] wounded = bytes.clone();
            wounded[bit / 8] ^= (byte) (1 << bit % 8);
            assertInstanceOf(Damaged.class, StoredForm.decode(KEY.bytes(), 5, wounded), "bit " + bit);
        }
    }

    @Test
    void everyCutIsFound() {
        byte[] bytes = StoredForm.encode(KEY, VALUE);
        for (int length = 0; length < bytes.length; length++) {
            assertInstanceOf(Damaged.class, StoredForm.decode(KEY.bytes(), 5, Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void aWholeValueUnderAnotherKeyIsFound() {
        assertInstanceOf(Damaged.class, StoredForm.decode(new StoreKey("vm/v-2/auth").bytes(), 5,
                StoredForm.encode(KEY, VALUE)));
        Damaged strange = assertInstanceOf(Damaged.class, StoredForm.decode(new byte[] { 0, -1 }, 5,
                StoredForm.encode(KEY, VALUE)));
        assertEquals("00ff", strange.key());
    }

    @Test
    void rangesHoldWhatTheySay() {
        KeyRange vm = KeyRange.under(new StoreKey("vm"));
        assertTrue(vm.contains(KEY));
        assertFalse(vm.contains(new StoreKey("vm")));
        assertFalse(vm.contains(new StoreKey("vm0")));
        assertFalse(vm.contains(new StoreKey("vm-x/a")));
        assertTrue(KeyRange.of(KEY).contains(KEY));
        assertFalse(KeyRange.of(KEY).contains(new StoreKey("vm/v-1/auth2")));
    }

    @Test
    void aMarkIsReadAsItWasWritten() {
        for (Verdict verdict : Verdict.values()) {
            SequenceMark mark = new SequenceMark(12, verdict);
            assertEquals(Optional.of(mark), SequenceMark.of(mark.value()));
        }
        assertEquals(Optional.empty(), SequenceMark.of(new Value(2, "{}")));
    }

    @Test
    void whatNoStoreTakesIsNoTransaction() {
        ClientId me = new ClientId("me");
        StoreKey mark = StoreKey.sequenceOf(me);
        assertThrows(IllegalArgumentException.class, () -> new Transaction(me, 1, List.of(),
                List.of(new Delete(mark))));
        assertThrows(IllegalArgumentException.class, () -> new Transaction(me, 1, List.of(),
                List.of(new Delete(KEY), new Delete(KEY))));
        assertThrows(IllegalArgumentException.class, () -> new Transaction(me, 0, List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new StoreKey("/a"));
        assertThrows(IllegalArgumentException.class, () -> new StoreKey("a//b"));
    }
}

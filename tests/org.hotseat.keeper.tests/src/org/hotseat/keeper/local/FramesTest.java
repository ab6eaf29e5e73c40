// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.Permit;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {

    private static final Copy COPY = new Copy(new MachineId(UUID.randomUUID()), 7);
    private static final HostId HOST = new HostId("host-1");

    static List<Request> requests() {
        InetSocketAddress here = new InetSocketAddress("127.0.0.1", 7400);
        InetSocketAddress six = new InetSocketAddress("::1", 65_535);
        return List.of(new Request.Ask(), new Request.Register(new Scope(COPY, "/g/one", new ProcessStamp(42, 4711))),
                new Request.Start(COPY, -5), new Request.Gone(COPY), new Request.Doom(COPY),
                new Request.Floor(COPY.machine(), 8), new Request.Granted(3),
                new Request.Sweep(Map.of(COPY.machine(), 7L), 99),
                new Request.Mirrored(12, Map.of(HOST, Optional.of(9L), new HostId("b"), Optional.empty())),
                new Request.Follow(new Members(new VoterSet(2, List.of(HOST)), Map.of(HOST,
                        new Members.Place(here, six)))),
                new Request.Enforcing(1_000), new Request.Recovered(), new Request.HandOver());
    }

    static List<Reply> replies() {
        return List.of(new Reply.Said(true), new Reply.Permitted(Permit.BELOW_FLOOR), new Reply.Refused("why"),
                new Status(HOST, 1, Status.Memory.LOST, new Status.Lease(LeaseState.VALID, 3, 10, 20, true),
                        new Status.Vote(2, true, false), Trust.FULL,
                        List.of(new Status.CopyState(COPY, Found.FROZEN, true)), Map.of("figure", 1L)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void requestsComeBackAsTheyWere(Request request) throws IOException {
        assertEquals(new Frames.Numbered<>(5, request), Frames.request(content(Frames.encode(5, request))));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void repliesComeBackAsTheyWere(Reply reply) throws IOException {
        assertEquals(new Frames.Numbered<>(5, reply), Frames.reply(content(Frames.encode(5, reply))));
    }

    @Test
    void keysComeBackAndAreNeverPrinted() throws IOException {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 0x5a);
        Request.Keys sent = new Request.Keys(List.of(new SharedKey(200, secret)));
        Request.Keys got = (Request.Keys) Frames.request(content(Frames.encode(1, sent))).content();
        assertArrayEquals(secret, got.keys().get(0).bytes());
        assertEquals(200, got.keys().get(0).id());
        assertFalse(got.toString().contains(HexFormat.of().formatHex(secret)));
    }

    @Test
    void nothingThatArrivesIsMoreThanRefused() throws IOException {
        Random random = new Random(7);
        for (Request request : requests()) {
            byte[] whole = content(Frames.encode(5, request));
            for (int cut = 0; cut < whole.length; cut++) {
                byte[] part = Arrays.copyOf(whole, cut);
                assertThrows(IOException.class, () -> Frames.request(part));
                refusedOrRead(flipped(whole, cut, random));
            }
        }
    }

    private static byte[] flipped(byte[] whole, int at, Random random) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static void refusedOrRead(byte[] frame) {
        try {
            Frames.request(frame);
        } catch (IOException refused) {
            assertTrue(frame.length > 0, refused.toString());
        }
    }

    private static byte[] content(byte[] frame) {
        assertEquals(frame.length - Integer.BYTES, ByteBuffer.wrap(frame).getInt());
        return Arrays.copyOfRange(frame, Integer.BYTES, frame.length);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import javax.crypto.Mac;

import org.hotseat.base.id.HostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back of every message, and what is refused. */
class DatagramCodecTest {

    private static final HostId ME = new HostId("voter-1");
    private static final HostId LONG = new HostId("h".repeat(64));
    private static final UUID BOOT = new UUID(3, 4);
    private static final KeyRing KEYS = keys(1);

    private final DatagramCodec sender = new DatagramCodec(77, LONG, KEYS);
    private final DatagramCodec receiver = new DatagramCodec(77, ME, KEYS);
    private long counter;

    private static KeyRing keys(int... ids) {
        return new KeyRing(IntStream.of(ids).mapToObj(id -> {
            byte[] secret = new byte[32];
            Arrays.fill(secret, (byte) id);
            return new ClusterKey(id, secret);
        }).toList());
    }

    static List<Message> messages() {
        VoterSet seven = new VoterSet(9, Stream.of("a", "b", "c", "d", "e", "f", "h".repeat(64)).map(HostId::new)
                .toList());
        List<Sighting> hosts = Collections.nCopies(Message.Seen.MOST_SIGHTINGS,
                new Sighting(LONG, 3, 4, Sighting.NEVER, 6, Standing.UNTRUSTED));
        return List.of(new Message.Renew(91, 3, -5, Trust.FULL), new Message.Beat(Trust.NONE),
                new Message.Ack(91, Long.MIN_VALUE), new Message.Nack(7, seven),
                new Message.Prepare(LONG, 5, 0, 3, -9), new Message.Promise(LONG, 5, 3, 8, true, 0, Standing.TRUSTED),
                new Message.Promise(ME, 5, 3, 8, false, 44, Standing.UNKNOWN), new Message.Cancel(ME, 12),
                new Message.Ask(4), new Message.Seen(4, 3, List.of()), new Message.Seen(4, 3, hosts));
    }

    private Envelope envelope(Message message) {
        return new Envelope(LONG, BOOT, Role.KEEPER, Plane.STORAGE, ++counter, message);
    }

    private byte[] encoded(Message message) {
        return sender.encode(envelope(message), ME);
    }

    private void refused(Refusal why, byte[] data) {
        long before = receiver.refused(why);
        assertEquals(new Decoded.Refused(why), receiver.decode(data, data.length));
        assertEquals(before + 1, receiver.refused(why));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageComesBack(Message message) {
        Envelope sent = envelope(message);
        byte[] data = sender.encode(sent, ME);
        assertTrue(data.length <= DatagramCodec.MOST_BYTES, "bytes: " + data.length);
        assertEquals(new Decoded.Accepted(sent), receiver.decode(data, data.length));
    }

    @Test
    void heartbeatsAreShort() {
        assertEquals(169, encoded(messages().get(0)).length);
        assertEquals(160, encoded(new Message.Ack(1, 2)).length);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void anyChangedBitIsRefused(Message message) {
        byte[] data = encoded(message);
        for (int bit = 0; bit < data.length * 8; bit++) {
            byte[] changed = data.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertInstanceOf(Decoded.Refused.class, receiver.decode(changed, changed.length), "bit " + bit);
        }
        assertInstanceOf(Decoded.Accepted.class, receiver.decode(data, data.length));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void anyShorterOrLongerIsRefused(Message message) {
        byte[] data = encoded(message);
        for (int length = 0; length < data.length; length++) {
            assertInstanceOf(Decoded.Refused.class, receiver.decode(data, length));
        }
        refused(data.length + 1 > DatagramCodec.MOST_BYTES ? Refusal.SIZE : Refusal.DAMAGED,
                Arrays.copyOf(data, data.length + 1));
        assertInstanceOf(Decoded.Refused.class, receiver.decode(data, data.length + 1));
        refused(Refusal.SIZE, Arrays.copyOf(data, DatagramCodec.MOST_BYTES + 1));
    }

    @Test
    void rubbishIsRefusedAndCounted() {
        Random random = new Random(4);
        int tries = 20_000;
        for (int one = 0; one < tries; one++) {
            byte[] rubbish = new byte[random.nextInt(1600)];
            random.nextBytes(rubbish);
            assertInstanceOf(Decoded.Refused.class, receiver.decode(rubbish, rubbish.length), "seed 4, try " + one);
        }
        assertEquals(tries, Stream.of(Refusal.values()).mapToLong(receiver::refused).sum());
    }

    /** Correctly signed by somebody who has the key and writes nonsense: still nothing is thrown. */
    @Test
    void signedNonsenseIsMalformed() throws Exception {
        Random random = new Random(5);
        for (int one = 0; one < 20_000; one++) {
            byte[] data = encoded(messages().get(random.nextInt(messages().size())));
            int end = data.length - 36;
            for (int change = 0; change < 1 + random.nextInt(4); change++) {
                data[random.nextBoolean() ? 5 + random.nextInt(4) : 17 + random.nextInt(end - 17)] =
                        (byte) random.nextInt();
            }
            data[6] = 1;
            resign(data, end);
            Decoded decoded = receiver.decode(data, data.length);
            if (decoded instanceof Decoded.Refused refused) {
                assertTrue(refused.refusal() == Refusal.MALFORMED || refused.refusal() == Refusal.REPLAYED,
                        "seed 5, try " + one + ": " + refused);
            }
        }
        assertTrue(receiver.refused(Refusal.MALFORMED) > 5000, "malformed: " + receiver.refused(Refusal.MALFORMED));
    }

    private static void resign(byte[] data, int end) throws Exception {
        CRC32C crc = new CRC32C();
        crc.update(data, 0, end);
        ByteBuffer.wrap(data).putInt(end, (int) crc.getValue());
        Mac mac = Mac.getInstance(DatagramCodec.ALGORITHM);
        mac.init(KEYS.signing().secret());
        mac.update(data, 0, end);
        byte[] meant = Body.putHost(ByteBuffer.allocate(Body.HOST_BYTES), ME).array();
        System.arraycopy(mac.doFinal(meant), 0, data, end + 4, 32);
    }

    @Test
    void aReplayIsRefusedAlsoOutOfOrder() {
        List<byte[]> sent = new ArrayList<>();
        for (int one = 0; one < 30; one++) {
            sent.add(encoded(new Message.Ack(1, one)));
        }
        List<byte[]> shuffled = new ArrayList<>(sent);
        Collections.shuffle(shuffled, new Random(6));
        shuffled.forEach(data -> assertInstanceOf(Decoded.Accepted.class, receiver.decode(data, data.length)));
        sent.forEach(data -> refused(Refusal.REPLAYED, data));
    }

    @Test
    void whatIsTooOldToKnowIsRefused() {
        byte[] old = encoded(new Message.Ask(1));
        for (int one = 0; one < 64; one++) {
            byte[] data = encoded(new Message.Ask(1));
            receiver.decode(data, data.length);
        }
        refused(Refusal.REPLAYED, old);
    }

    @Test
    void aRecordingOfAnEarlierBootDoesNotPushOutThePresentOne() {
        DatagramCodec restarted = new DatagramCodec(77, ME, KEYS);
        byte[] earlier = sender.encode(new Envelope(LONG, new UUID(0, 1), Role.KEEPER, Plane.STORAGE, 1_000_000,
                new Message.Ask(1)), ME);
        byte[] present = encoded(new Message.Ask(1));
        restarted.decode(earlier, earlier.length);
        assertInstanceOf(Decoded.Accepted.class, restarted.decode(present, present.length));
        assertEquals(new Decoded.Refused(Refusal.REPLAYED), restarted.decode(earlier, earlier.length));
    }

    @Test
    void strangersAreToldApart() {
        byte[] data = encoded(new Message.Ask(1));
        byte[] other = data.clone();
        other[0]++;
        refused(Refusal.NOT_OURS, other);
        byte[] newer = data.clone();
        newer[4]++;
        refused(Refusal.VERSION, newer);
        refused(Refusal.OTHER_CLUSTER, new DatagramCodec(78, LONG, KEYS).encode(envelope(new Message.Ask(1)), ME));
        refused(Refusal.UNKNOWN_KEY, new DatagramCodec(77, LONG, keys(2)).encode(envelope(new Message.Ask(1)), ME));
        byte[] wrongSecret = new byte[32];
        refused(Refusal.FORGED, new DatagramCodec(77, LONG, new KeyRing(List.of(new ClusterKey(1, wrongSecret))))
                .encode(envelope(new Message.Ask(1)), ME));
        refused(Refusal.FORGED, sender.encode(envelope(new Message.Ask(1)), new HostId("voter-2")));
    }

    @Test
    void keysRotateWithoutALoss() {
        receiver.keys(keys(1, 2));
        byte[] old = encoded(new Message.Ask(1));
        assertInstanceOf(Decoded.Accepted.class, receiver.decode(old, old.length));
        sender.keys(keys(2, 1));
        byte[] fresh = encoded(new Message.Ask(1));
        assertInstanceOf(Decoded.Accepted.class, receiver.decode(fresh, fresh.length));
        receiver.keys(keys(2));
        sender.keys(keys(1));
        refused(Refusal.UNKNOWN_KEY, encoded(new Message.Ask(1)));
    }

    @Test
    void aKeyIsNeverPrinted() {
        assertEquals("key 1", KEYS.signing().toString());
        assertThrows(IllegalArgumentException.class, () -> new ClusterKey(1, new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> keys(1, 1));
    }

    @Test
    void numbersRiseOverARestart() {
        SendCounter first = new SendCounter();
        assertEquals(100, first.next(100));
        assertEquals(101, first.next(100));
        assertEquals(102, first.next(90));
        assertTrue(new SendCounter().next(200) > first.next(100));
        assertEquals(-7, new SendCounter().next(-7));
    }

    @Test
    void trustIsAllOrNot() {
        for (int bits = 0; bits < 64; bits++) {
            assertEquals(bits, Trust.of(bits).bits());
            assertEquals(bits == 63, Trust.of(bits).trusted());
        }
        assertThrows(IllegalArgumentException.class, () -> Trust.of(64));
    }

    @Test
    void voterSetsAreSmallAndSorted() {
        HostId a = new HostId("a");
        HostId b = new HostId("b");
        assertEquals(new VoterSet(1, List.of(a, b)), new VoterSet(1, List.of(b, a)));
        assertThrows(IllegalArgumentException.class, () -> new VoterSet(1, List.of(a, a)));
        assertThrows(IllegalArgumentException.class, () -> new VoterSet(0, List.of(a)));
        assertThrows(IllegalArgumentException.class, () -> new VoterSet(1, List.of()));
        assertFalse(new VoterSet(1, List.of(a)).contains(b));
        assertEquals(4, new VoterSet(1, Stream.of("1", "2", "3", "4", "5", "6", "7").map(HostId::new).toList())
                .majority());
    }
}

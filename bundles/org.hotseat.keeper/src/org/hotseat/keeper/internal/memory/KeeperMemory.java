// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Frames;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.GuardRecord;
import org.hotseat.lease.KeeperRecord;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.Recalled;
import org.hotseat.lease.RecordCodec;
import org.hotseat.lease.VoterRecord;
import org.hotseat.lease.wire.VoterSet;

/**
 * Everything that a keeper of the same boot must find again, in two files: what it knows of its own host, and what it
 * said as a voter. They are apart because a vote is written with each renewal of 200 hosts, and because the loss of
 * one is not the loss of the other. Writing takes microseconds and cannot fail. Owned by the keeper's thread.
 */
public final class KeeperMemory implements Closeable {

    private static final int HOST_BYTES = 512 * 1024;
    private static final int VOTER_BYTES = 128 * 1024;

    /**
     * What was found about the host.
     *
     * @param memory what it is worth
     * @param lease of the host
     * @param guard over its copies
     * @param scopes of its copies
     */
    public record Host(Memory memory, LeaseRecord lease, GuardRecord guard, List<Scope> scopes) {
    }

    private final UUID boot;
    private final VoterSet voters;
    private final SlotFile host;
    private final SlotFile voter;

    /**
     * Opens or makes the files.
     *
     * @param folder on memory
     * @param boot of this host
     * @param voters newest set from the state folder
     * @throws IOException when there is no room
     */
    public KeeperMemory(Path folder, UUID boot, VoterSet voters) throws IOException {
        this.boot = boot;
        this.voters = voters;
        this.host = new SlotFile(folder.resolve("host.memory"), HOST_BYTES);
        try {
            this.voter = new SlotFile(folder.resolve("voter.memory"), VOTER_BYTES);
        } catch (IOException full) {
            host.close();
            throw full;
        }
    }

    /**
     * What the keeper before knew of this host.
     *
     * @param ranBefore whether a keeper ran in this boot, as the disk says
     * @return a host without a lease when nothing is whole, or all is of another boot
     */
    public Host host(boolean ranBefore) {
        Optional<byte[]> bytes = host.read();
        if (bytes.isEmpty()) {
            return nothing(ranBefore || !host.fresh() ? Memory.LOST : Memory.BOOTED);
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(bytes.get());
            boolean lost = whole.get() != 0;
            byte[] record = new byte[whole.getInt()];
            whole.get(record);
            byte[] scopes = new byte[whole.remaining()];
            whole.get(scopes);
            return switch (RecordCodec.decode(record, boot)) {
                case Recalled.Found it -> new Host(lost ? Memory.LOST : Memory.FOUND, it.record().lease(),
                        it.record().guard(), Frames.scopes(scopes));
                case Recalled.Lost it -> nothing(it.loss() == Recalled.Loss.OTHER_BOOT && !ranBefore ? Memory.BOOTED
                        : Memory.LOST);
            };
        } catch (IOException | RuntimeException wrong) {
            System.getLogger(KeeperMemory.class.getName()).log(System.Logger.Level.WARNING,
                    "what the keeper before left cannot be read", wrong);
            return nothing(Memory.LOST);
        }
    }

    /**
     * What the voter before said in this boot.
     *
     * @return empty when a vote begins anew, and is silent at first
     */
    public Optional<VoterRecord> voter() {
        return voter.read().map(bytes -> RecordCodec.decode(bytes, boot))
                .filter(Recalled.Found.class::isInstance).map(Recalled.Found.class::cast)
                .flatMap(found -> found.record().voter());
    }

    /**
     * Stores what is known of the host.
     *
     * @param known all of it
     */
    public void store(Host known) {
        byte[] record = RecordCodec.encode(new KeeperRecord(boot, known.lease(), known.guard(), Optional.empty()));
        byte[] scopes = Frames.encode(known.scopes());
        host.write(ByteBuffer.allocate(1 + Integer.BYTES + record.length + scopes.length)
                .put((byte) (known.memory() == Memory.LOST ? 1 : 0)).putInt(record.length).put(record).put(scopes)
                .array());
    }

    /**
     * Stores what was said as a voter.
     *
     * @param said all of it
     */
    public void store(VoterRecord said) {
        voter.write(RecordCodec.encode(new KeeperRecord(boot, LeaseRecord.none(voters), GuardRecord.EMPTY,
                Optional.of(said))));
    }

    @Override
    public void close() throws IOException {
        try (host; voter) {
            return;
        }
    }

    private Host nothing(Memory worth) {
        return new Host(worth, LeaseRecord.none(voters), GuardRecord.EMPTY, List.of());
    }
}

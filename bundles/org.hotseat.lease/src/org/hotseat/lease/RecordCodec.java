// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;

/** A keeper's memory as bytes with a CRC-32C. Pure; what is not whole is never half used. */
public final class RecordCodec {

    private static final int MAGIC = 0x48534C4B;
    private static final int VERSION = 1;
    private static final int MOST = 100_000;

    private RecordCodec() {
    }

    /**
     * As bytes.
     *
     * @param record of a keeper
     * @return to be written whole
     */
    public static byte[] encode(KeeperRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.writeInt(MAGIC);
            to.writeInt(VERSION);
            putUuid(to, record.boot());
            putLease(to, record.lease());
            putGuard(to, record.guard());
            VoterRecord voter = record.voter().orElse(null);
            to.writeBoolean(voter != null);
            if (voter != null) {
                putVoter(to, voter);
            }
            to.writeInt(crc(bytes.toByteArray(), bytes.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refused a byte", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * From bytes.
     *
     * @param bytes as found; anything
     * @param boot of this host now
     * @return the record, or why there is none; never throws
     */
    public static Recalled decode(byte[] bytes, UUID boot) {
        int end = bytes.length - Integer.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != crc(bytes, end)) {
            return new Recalled.Lost(Recalled.Loss.DAMAGED);
        }
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            check(from.readInt() == MAGIC && from.readInt() == VERSION);
            KeeperRecord record = new KeeperRecord(getUuid(from), getLease(from), getGuard(from),
                    from.readBoolean() ? Optional.of(getVoter(from)) : Optional.empty());
            check(from.read() < 0);
            return record.boot().equals(boot) ? new Recalled.Found(record)
                    : new Recalled.Lost(Recalled.Loss.OTHER_BOOT);
        } catch (IOException | IllegalArgumentException wrong) {
            return new Recalled.Lost(Recalled.Loss.DAMAGED); // the caller logs it and begins anew
        }
    }

    private static void putLease(DataOutputStream to, LeaseRecord lease) throws IOException {
        putVoters(to, lease.voters());
        to.writeLong(lease.incarnation());
        to.writeByte(lease.state().ordinal());
        to.writeLong(lease.validSince());
        to.writeLong(lease.deadline());
    }

    private static LeaseRecord getLease(DataInputStream from) throws IOException {
        return new LeaseRecord(getVoters(from), from.readLong(), one(LeaseState.values(), from.readByte()),
                from.readLong(), from.readLong());
    }

    private static void putGuard(DataOutputStream to, GuardRecord guard) throws IOException {
        to.writeLong(guard.cleared());
        putCopies(to, guard.copies());
        putCopies(to, guard.doomed());
        putEpochs(to, guard.floors());
        putEpochs(to, guard.started());
    }

    private static GuardRecord getGuard(DataInputStream from) throws IOException {
        return new GuardRecord(from.readLong(), getCopies(from), getCopies(from), getEpochs(from), getEpochs(from));
    }

    private static void putVoter(DataOutputStream to, VoterRecord voter) throws IOException {
        to.writeLong(voter.started());
        putVoters(to, voter.voters());
        to.writeInt(voter.votes().size());
        for (HostVote vote : voter.votes()) {
            to.writeUTF(vote.host().value());
            to.writeLong(vote.incarnation());
            putUuid(to, vote.boot());
            to.writeBoolean(vote.acked());
            to.writeLong(vote.lastAck());
            to.writeByte(vote.standing().ordinal());
            to.writeLong(vote.promisedIntent());
            to.writeLong(vote.promisedUpTo());
            to.writeLong(vote.endedIntent());
        }
    }

    private static VoterRecord getVoter(DataInputStream from) throws IOException {
        long started = from.readLong();
        VoterSet voters = getVoters(from);
        List<HostVote> votes = new ArrayList<>();
        for (int left = size(from); left > 0; left--) {
            votes.add(new HostVote(new HostId(from.readUTF()), from.readLong(), getUuid(from), from.readBoolean(),
                    from.readLong(), one(Standing.values(), from.readByte()), from.readLong(), from.readLong(),
                    from.readLong()));
        }
        return new VoterRecord(started, voters, votes);
    }

    private static void putVoters(DataOutputStream to, VoterSet voters) throws IOException {
        to.writeLong(voters.version());
        to.writeInt(voters.members().size());
        for (HostId member : voters.members()) {
            to.writeUTF(member.value());
        }
    }

    private static VoterSet getVoters(DataInputStream from) throws IOException {
        long version = from.readLong();
        List<HostId> members = new ArrayList<>();
        for (int left = size(from); left > 0; left--) {
            members.add(new HostId(from.readUTF()));
        }
        return new VoterSet(version, members);
    }

    private static void putCopies(DataOutputStream to, Collection<Copy> copies) throws IOException {
        to.writeInt(copies.size());
        for (Copy copy : copies) {
            putUuid(to, copy.machine().value());
            to.writeLong(copy.epoch());
        }
    }

    private static Set<Copy> getCopies(DataInputStream from) throws IOException {
        Set<Copy> copies = new LinkedHashSet<>();
        for (int left = size(from); left > 0; left--) {
            copies.add(new Copy(new MachineId(getUuid(from)), from.readLong()));
        }
        return copies;
    }

    private static void putEpochs(DataOutputStream to, Map<MachineId, Long> epochs) throws IOException {
        to.writeInt(epochs.size());
        for (Map.Entry<MachineId, Long> one : epochs.entrySet()) {
            putUuid(to, one.getKey().value());
            to.writeLong(one.getValue());
        }
    }

    private static Map<MachineId, Long> getEpochs(DataInputStream from) throws IOException {
        Map<MachineId, Long> epochs = new HashMap<>();
        for (int left = size(from); left > 0; left--) {
            epochs.put(new MachineId(getUuid(from)), from.readLong());
        }
        return epochs;
    }

    private static void putUuid(DataOutputStream to, UUID uuid) throws IOException {
        to.writeLong(uuid.getMostSignificantBits());
        to.writeLong(uuid.getLeastSignificantBits());
    }

    private static UUID getUuid(DataInputStream from) throws IOException {
        return new UUID(from.readLong(), from.readLong());
    }

    private static int size(DataInputStream from) throws IOException {
        int size = from.readInt();
        check(size >= 0 && size <= MOST);
        return size;
    }

    private static <T> T one(T[] all, int index) {
        check(index >= 0 && index < all.length);
        return all[index];
    }

    private static void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not a record");
        }
    }

    private static int crc(byte[] bytes, int end) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, end);
        return (int) crc.getValue();
    }
}

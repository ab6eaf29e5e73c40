// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.Members.Place;
import org.hotseat.keeper.local.SharedKey;

/**
 * What must outlast a boot: the newest voter set that was ever followed, the keys, and the boot in which a keeper last
 * ran. Every method waits for the disk; the keeper's own thread calls none of them once it has begun.
 */
public final class StateFolder {

    private static final String MEMBERS = "members";
    private static final String KEYS = "keys";
    private static final String BOOT = "boot";
    private static final String CRC = "# crc ";

    private final Path folder;
    private final HostId host;

    /**
     * For a keeper.
     *
     * @param folder exists
     * @param host whose keeper it is
     */
    public StateFolder(Path folder, HostId host) {
        this.folder = folder;
        this.host = host;
    }

    /**
     * Who votes.
     *
     * @param seed from the configuration
     * @return the newer of what is stored and the seed
     * @throws IOException also when the file is damaged: a set may be newer than the seed, and a vote must never fall
     *     back, so the administrator decides
     */
    public Members members(Members seed) throws IOException {
        Path file = folder.resolve(MEMBERS);
        if (!Files.exists(file)) {
            return seed;
        }
        checkWhole(file);
        Lines lines = new Lines(file);
        Members stored = KeeperConfig.members(lines, file, host);
        lines.end();
        return stored.voters().version() >= seed.voters().version() ? stored : seed;
    }

    /**
     * Stores who votes.
     *
     * @param members newer than what is stored
     * @throws IOException nothing has changed then
     */
    public void store(Members members) throws IOException {
        StringBuilder text = new StringBuilder("voters.version = " + members.voters().version() + "\nvoters = "
                + members.voters().members().stream().map(HostId::value).collect(Collectors.joining(" ")) + '\n');
        for (Map.Entry<HostId, Place> one : members.places().entrySet()) {
            text.append("peer.").append(one.getKey()).append(" = ").append(Readings.text(one.getValue().management()))
                    .append(' ').append(Readings.text(one.getValue().storage())).append('\n');
        }
        replace(MEMBERS, text.toString());
    }

    /**
     * The keys.
     *
     * @param seed file of the deployment
     * @return one or two, the first signs
     * @throws IOException names file and line of what is wrong, never what is right
     */
    public List<SharedKey> keys(Path seed) throws IOException {
        Path stored = folder.resolve(KEYS);
        boolean newer = Files.exists(stored);
        if (newer) {
            checkWhole(stored);
        }
        Path file = newer ? stored : seed;
        Lines lines = new Lines(file);
        List<SharedKey> keys = new ArrayList<>();
        lines.takeAll("key.", StateFolder::bytes).forEach((id, bytes) -> keys.add(new SharedKey(number(id), bytes)));
        lines.end();
        try {
            SharedKey.ring(keys);
        } catch (IllegalArgumentException wrong) {
            throw new WrongFileException(file, 0, "expected one or two lines key.0-255 = 64 or more digits of 0-9a-f");
        }
        return keys;
    }

    /**
     * Stores the keys.
     *
     * @param keys one or two, the first signs
     * @throws IOException nothing has changed then
     */
    public void store(List<SharedKey> keys) throws IOException {
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append("key.").append(key.id()).append(" = ")
                .append(HexFormat.of().formatHex(key.bytes())).append('\n'));
        replace(KEYS, text.toString());
    }

    /**
     * Notes the boot in which a keeper runs.
     *
     * @param boot of the host
     * @return whether a keeper ran in it before
     * @throws IOException nothing has changed then
     */
    public boolean noteBoot(UUID boot) throws IOException {
        try {
            if (Files.readString(folder.resolve(BOOT), UTF_8).startsWith(boot.toString())) {
                return true;
            }
        } catch (NoSuchFileException first) {
            replace(BOOT, boot.toString() + '\n');
            return false;
        }
        replace(BOOT, boot.toString() + '\n');
        return false;
    }

    /** Files aside are made readable for their owner only. */
    private void replace(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        byte[] crc = (CRC + crc(bytes, bytes.length) + '\n').getBytes(UTF_8);
        CrashSafeFile.replace(folder.resolve(name), out -> {
            out.write(bytes);
            out.write(crc);
        });
    }

    private static void checkWhole(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, UTF_8);
        int end = text.lastIndexOf(CRC);
        int length = end < 0 ? 0 : text.substring(0, end).getBytes(UTF_8).length;
        if (end < 0 || !text.substring(end + CRC.length()).strip().equals(crc(all, length))) {
            throw new WrongFileException(file, 0, "damaged. Write the newest members or keys of the cluster into the "
                    + "configuration, then delete this file");
        }
    }

    private static String crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static byte[] bytes(String text) {
        try {
            return HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException secret) {
            throw new IllegalArgumentException("expected an even number of digits of 0-9a-f"); // without the text
        }
    }

    private static int number(String id) {
        return id.matches("[0-9]{1,3}") ? Integer.parseInt(id) : -1;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Keeps who owns a port, over restarts of the board: one line with a sum. A file that is not whole is never read as
 * "nobody yet", since an old epoch would be good again then. Blocks for the disk.
 */
final class AssignmentFile {

    private static final Pattern LINE = Pattern.compile("(([0-9]{1,18}) (?:- -|([A-Za-z0-9._-]{1,64}) ([0-9a-f-]{36})))"
            + " ([0-9a-f]{8})\n");
    private static final int LONGEST = 256;

    private final Path file;

    AssignmentFile(Path file) {
        this.file = file;
    }

    Assignment read() throws FailureException {
        try {
            if (Files.size(file) > LONGEST) {
                throw damaged();
            }
            return parse(Files.readString(file, UTF_8));
        } catch (NoSuchFileException first) {
            return Assignment.NONE;
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, file,
                    unreadable.getMessage()), Messages.fileRemedy), unreadable);
        }
    }

    private Assignment parse(String text) throws FailureException {
        Matcher line = LINE.matcher(text);
        if (!line.matches() || !sum(String.valueOf(line.group(1))).equals(line.group(5))) {
            throw damaged();
        }
        long epoch = Long.parseLong(line.group(2));
        String host = line.group(3);
        try {
            return new Assignment(epoch, host == null ? Optional.empty()
                    : Optional.of(new Owner(new HostId(host), MachineId.of(line.group(4)))));
        } catch (IllegalArgumentException noUuid) {
            throw new FailureException(damaged().failure(), noUuid);
        }
    }

    private FailureException damaged() {
        return new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.damaged, file), Messages.damagedRemedy);
    }

    void write(Assignment now) throws FailureException {
        String text = now.epoch() + " " + now.owner().map(owner -> owner.host() + " " + owner.machine()).orElse("- -");
        try {
            CrashSafeFile.replace(file, out -> out.write((text + ' ' + sum(text) + '\n').getBytes(UTF_8)));
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unwritable, file,
                    failed.getMessage()), Messages.fileRemedy), failed);
        }
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(UTF_8));
        return String.format("%08x", sum.getValue());
    }
}

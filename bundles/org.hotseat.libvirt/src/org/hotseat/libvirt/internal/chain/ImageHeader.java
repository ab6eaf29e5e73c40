// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * What a qcow2 image says of itself at this moment. Read without a lock: a job may rewrite it meanwhile, by one write
 * of one sector.
 *
 * @param size of the disk, bytes
 * @param backing the image under it
 * @param backingFormat of that; empty when it does not say
 */
public record ImageHeader(long size, Optional<Path> backing, String backingFormat) {

    private static final int MAGIC = 0x514649FB;
    private static final int BACKING_FORMAT = 0xE2792ACA;
    private static final int FIRST_VERSION_WITH_LENGTH = 3;
    private static final int OLD_LENGTH = 72;
    private static final int LENGTH_AT = 100;
    private static final int READ = 4096;
    private static final int MOST_NAME = 1023;

    /**
     * Reads it.
     *
     * @param image its file
     * @return what it says; empty when it is no qcow2 image
     * @throws FailureException NOT_FOUND, FILE, DAMAGED
     */
    public static Optional<ImageHeader> read(Path image) throws FailureException {
        ByteBuffer head = ByteBuffer.allocate(READ);
        try (FileChannel file = FileChannel.open(image, StandardOpenOption.READ)) {
            while (head.hasRemaining() && file.read(head) >= 0) {
                continue;
            }
        } catch (NoSuchFileException missing) {
            throw new FailureException(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noImage, image),
                    Messages.noImageRemedy), missing);
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, image,
                    unreadable.getMessage())), unreadable);
        }
        try {
            return parse(head.flip(), image);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.badHeader, image)), wrong);
        }
    }

    static Optional<ImageHeader> parse(ByteBuffer head, Path image) {
        if (head.remaining() < OLD_LENGTH || head.getInt(0) != MAGIC) {
            return Optional.empty();
        }
        int version = head.getInt(4);
        long nameAt = head.getLong(8);
        int nameLength = head.getInt(16);
        long size = head.getLong(24);
        if (nameAt == 0) {
            return Optional.of(new ImageHeader(size, Optional.empty(), ""));
        }
        if (nameLength < 1 || nameLength > MOST_NAME) {
            throw new IllegalArgumentException();
        }
        byte[] name = new byte[nameLength];
        head.get(Math.toIntExact(nameAt), name);
        int extensions = version < FIRST_VERSION_WITH_LENGTH ? OLD_LENGTH : head.getInt(LENGTH_AT);
        return Optional.of(new ImageHeader(size, Optional.of(image.resolveSibling(new String(name, UTF_8))),
                format(head.position(extensions))));
    }

    private static String format(ByteBuffer extensions) {
        int type = extensions.getInt();
        while (type != 0) {
            byte[] content = new byte[extensions.getInt()];
            extensions.get(content);
            if (type == BACKING_FORMAT) {
                return new String(content, UTF_8);
            }
            extensions.position(extensions.position() + 7 & ~7);
            type = extensions.getInt();
        }
        return "";
    }
}

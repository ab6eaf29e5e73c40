// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.replication.stream.StreamHead;

/**
 * An image with a sum of each page beside it, so that a page which is not what was once put there is found before
 * anybody runs on it. The sum of a page of zeros is 0, so neither file holds anything for pages that were never put.
 * For one thread at a time; one that follows ({@link #follow}) may be another.
 */
public final class SummedImage implements AutoCloseable {

    private static final String SUMS = ".sums";
    private static final int OF_ZEROS = sum(ByteBuffer.allocate(StreamHead.PAGE));

    private final PageImage image;
    private final FileChannel file;
    private final MappedByteBuffer sums;
    private @Nullable Untold follower;
    private boolean closed;

    private SummedImage(PageImage image, FileChannel file, MappedByteBuffer sums) {
        this.image = image;
        this.file = file;
        this.sums = sums;
    }

    /**
     * Opens both files, or makes them of zeros.
     *
     * @param path of the image; the sums lie beside it
     * @param pages how many it holds, less than 2^29
     * @return open
     * @throws IOException when they cannot be made, or have another length
     */
    public static SummedImage open(Path path, long pages) throws IOException {
        PageImage image = PageImage.open(path, pages);
        try {
            FileChannel file = FileChannel.open(sums(path), StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            try {
                return new SummedImage(image, file, file.map(FileChannel.MapMode.READ_WRITE, 0,
                        Math.multiplyExact(Math.toIntExact(pages), Integer.BYTES)));
            } catch (IOException | ArithmeticException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException | ArithmeticException failed) {
            image.close();
            throw failed;
        }
    }

    /**
     * Removes both files, and gives their room back.
     *
     * @param path of the image, which is closed
     * @throws IOException when one cannot be removed
     */
    public static void delete(Path path) throws IOException {
        PageImage.remove(path);
        PageImage.remove(sums(path));
    }

    private static Path sums(Path image) {
        return image.resolveSibling(image.getFileName() + SUMS);
    }

    /**
     * How many pages there are.
     *
     * @return pages
     */
    public long pages() {
        return image.pages();
    }

    /**
     * A page in place.
     *
     * @param page its number
     * @return a view that shows later changes too
     */
    public ByteBuffer page(long page) {
        return image.page(page);
    }

    /**
     * Whether a page holds zeros only.
     *
     * @param page its number
     * @return whether no byte differs from 0
     */
    public boolean isZero(long page) {
        return image.isZero(page);
    }

    /**
     * Whether a page is what was put there.
     *
     * @param page its number
     * @return false when page or sum was changed by anything else
     */
    public boolean isSound(long page) {
        return sums.getInt(at(page)) == (sum(image.page(page)) ^ OF_ZEROS);
    }

    /**
     * Replaces a page.
     *
     * @param page its number
     * @param content {@link StreamHead#PAGE} bytes; its position is left as it was
     */
    public synchronized void put(long page, ByteBuffer content) {
        image.put(page, content);
        sums.putInt(at(page), sum(content.duplicate()) ^ OF_ZEROS);
        tell(page);
    }

    private void tell(long page) {
        Untold told = follower;
        if (told != null) {
            told.put(page);
        }
    }

    /**
     * Lets somebody follow, instead of whoever followed before.
     *
     * @return all pages, then those that are put from now on
     */
    public synchronized Untold follow() {
        Untold told = new Untold(this);
        if (closed) {
            told.end();
        }
        follower = told;
        return told;
    }

    /**
     * Makes a page zeros.
     *
     * @param page its number
     */
    public synchronized void zero(long page) {
        image.zero(page);
        sums.putInt(at(page), 0);
        tell(page);
    }

    /**
     * Writes it to the disk, if its files are on one: until then a power cut may take back any page. Blocks.
     *
     * @throws IOException of the disk
     */
    public void force() throws IOException {
        try {
            image.force();
            sums.force();
        } catch (UncheckedIOException failed) {
            throw new IOException(failed);
        }
    }

    private static int at(long page) {
        return (int) page * Integer.BYTES;
    }

    private static int sum(ByteBuffer content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return (int) crc.getValue();
    }

    /** Files closed; what they hold stays. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        Untold told = follower;
        if (told != null) {
            told.end();
        }
        image.close();
        file.close();
    }
}

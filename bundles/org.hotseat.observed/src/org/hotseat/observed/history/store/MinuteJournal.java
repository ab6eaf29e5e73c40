// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

import org.hotseat.base.file.WholeAppend;

/**
 * The hour that is still being written, as blocks of one minute with a check sum each: a crash costs the minute that
 * was being written. Confined to one worker; blocks for the disk.
 */
final class MinuteJournal {

    private static final int LARGEST = 64 << 20;

    private MinuteJournal() {
    }

    /** Appends minutes, all or none. */
    static void append(Path file, SortedMap<Integer, Map<String, float[]>> minutes) throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (Map.Entry<Integer, Map<String, float[]>> minute : minutes.entrySet()) {
            writeBlock(blocks, minute.getKey(), minute.getValue());
        }
        WholeAppend.append(file, blocks.toByteArray(), false);
    }

    private static void writeBlock(ByteArrayOutputStream blocks, int minute, Map<String, float[]> figures)
            throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(block)) {
            data.writeInt(minute);
            data.writeInt(figures.size());
            figures.forEach((subject, values) -> writeRow(data, subject, values));
        }
        byte[] bytes = block.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        try (DataOutputStream data = new DataOutputStream(blocks)) {
            data.writeInt(bytes.length);
            data.writeInt((int) sum.getValue());
            data.write(bytes);
        }
    }

    private static void writeRow(DataOutputStream data, String subject, float[] values) {
        try {
            data.writeUTF(subject);
            for (float value : values) {
                data.writeFloat(value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
    }

    /** Reads all whole blocks into a book; says whether the rest was torn or damaged. */
    static boolean replay(Path file, HourBook book) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int length = data.readInt();
                int sum = data.readInt();
                if (length < 0 || length > LARGEST) {
                    return true;
                }
                byte[] bytes = data.readNBytes(length);
                CRC32 found = new CRC32();
                found.update(bytes);
                if (bytes.length < length || (int) found.getValue() != sum) {
                    return true;
                }
                takeBlock(bytes, book);
            }
        } catch (EOFException end) {
            return false;
        }
    }

    private static void takeBlock(byte[] bytes, HourBook book) throws IOException {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int minute = Math.clamp(data.readInt(), 0, HourBook.MINUTES - 1);
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                String subject = data.readUTF();
                float[] values = new float[HourBook.METRICS];
                for (int metric = 0; metric < values.length; metric++) {
                    values[metric] = data.readFloat();
                }
                book.put(minute, subject, values);
            }
        }
    }
}

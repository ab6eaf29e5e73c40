// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.json.JsonRefused;

/** Packs what parcels carry. Stateless. */
public final class Packing {

    /** The largest piece: with Base64 it stays below the limit of a frame. */
    public static final int PIECE = 600 * 1024;

    /** What is unpacked may have as many bytes. */
    private static final int LIMIT = 128 * 1024 * 1024;

    private Packing() {
    }

    /**
     * Packs a record.
     *
     * @param value a record that the codec can write
     * @param type of it
     * @return packed bytes
     */
    public static byte[] pack(Object value, Class<?> type) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(Json.write(value, type).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /**
     * Unpacks a record.
     *
     * @param <T> its type
     * @param packed bytes
     * @param type of it
     * @return the record
     * @throws FailureException DAMAGED when they are something else, or far too much
     */
    public static <T> T unpack(byte[] packed, Class<T> type) throws FailureException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readNBytes(LIMIT);
            if (in.read() >= 0) {
                throw new IOException("more than " + LIMIT + " bytes");
            }
            return Json.read(new String(plain, StandardCharsets.UTF_8), type);
        } catch (IOException | JsonRefused broken) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, Messages.damaged), broken);
        }
    }
}

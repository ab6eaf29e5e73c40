// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.hotseat.keeper.freeze.Scope;

/**
 * Frames of the local socket: length 4 of what follows, version 1, number 4 of the request, kind 1, fields. A frame has
 * at most {@value #MOST_BYTES} bytes; whoever sends anything else is cut off. Pure.
 */
public final class Frames {

    /** The longest frame without its length: enough for the intents of 200 hosts and the states of 1,000 copies. */
    public static final int MOST_BYTES = 65_536;

    private static final int VERSION = 1;

    /** Writes the kind and the fields of something. */
    @FunctionalInterface
    private interface Put {
        void put(DataOutputStream to) throws IOException;
    }

    /** Reads the kind and the fields of something. */
    @FunctionalInterface
    private interface Get<T> {
        T get(DataInputStream from) throws IOException;
    }

    /**
     * Something with the number of its request.
     *
     * @param <T> a request or a reply
     * @param number chosen by who asked, repeated by who answers
     * @param content what
     */
    public record Numbered<T>(int number, T content) {
    }

    private Frames() {
    }

    /**
     * A request as a frame with its length.
     *
     * @param number of the request
     * @param request what is asked
     * @return whole
     */
    public static byte[] encode(int number, Request request) {
        return frame(number, to -> RequestFields.put(to, request));
    }

    /**
     * A reply as a frame with its length.
     *
     * @param number of the request
     * @param reply what is answered
     * @return whole
     */
    public static byte[] encode(int number, Reply reply) {
        return frame(number, to -> ReplyFields.put(to, reply));
    }

    /**
     * A frame as a request.
     *
     * @param frame without its length; anything
     * @return the request
     * @throws IOException when it is none
     */
    public static Numbered<Request> request(byte[] frame) throws IOException {
        return read(frame, RequestFields::get);
    }

    /**
     * A frame as a reply.
     *
     * @param frame without its length; anything
     * @return the reply
     * @throws IOException when it is none
     */
    public static Numbered<Reply> reply(byte[] frame) throws IOException {
        return read(frame, ReplyFields::get);
    }

    /**
     * Scopes as bytes, for the keeper's file.
     *
     * @param scopes registered
     * @return bytes without any check sum
     */
    public static byte[] encode(List<Scope> scopes) {
        return bytes(to -> Fields.putAll(to, scopes, Fields::putScope));
    }

    /**
     * The reverse.
     *
     * @param bytes whole
     * @return the scopes
     * @throws IOException when they are none
     */
    public static List<Scope> scopes(byte[] bytes) throws IOException {
        return whole(bytes, from -> Fields.getAll(from, Fields::getScope));
    }

    private static byte[] frame(int number, Put content) {
        byte[] frame = bytes(to -> {
            to.writeInt(0);
            to.writeByte(VERSION);
            to.writeInt(number);
            content.put(to);
        });
        int length = frame.length - Integer.BYTES;
        if (length > MOST_BYTES) {
            throw new IllegalArgumentException("a frame of " + length + " bytes");
        }
        ByteBuffer.wrap(frame).putInt(0, length);
        return frame;
    }

    private static byte[] bytes(Put content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            content.put(to);
        } catch (IOException unwritable) {
            throw new IllegalArgumentException("cannot be written as a frame", unwritable);
        }
        return bytes.toByteArray();
    }

    private static <T> Numbered<T> read(byte[] frame, Get<T> content) throws IOException {
        return whole(frame, from -> {
            int version = from.readUnsignedByte();
            if (version != VERSION) {
                throw new IOException("frames of version " + version + "; this is version " + VERSION);
            }
            return new Numbered<>(from.readInt(), content.get(from));
        });
    }

    private static <T> T whole(byte[] bytes, Get<T> content) throws IOException {
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes))) {
            T result = content.get(from);
            if (from.read() >= 0) {
                throw new IOException("something after the end");
            }
            return result;
        } catch (IllegalArgumentException wrong) {
            throw new IOException("not a frame: " + wrong.getMessage(), wrong);
        }
    }
}

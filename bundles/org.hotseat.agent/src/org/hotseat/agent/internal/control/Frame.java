// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.CharacterCodingException;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * One message on the control socket: four bytes of length (big endian), then the type, a blank and JSON in UTF-8.
 *
 * @param type one small word
 * @param body an object
 */
public record Frame(String type, JsonObject body) {

    /** Bytes after the length that a question may have. */
    public static final int ASK = 16 * 1024;
    /** Bytes after the length that an answer may have. */
    public static final int ANSWER = 4 * 1024 * 1024;

    private static final String TYPE = "[a-z]{1,32}";

    /** A message that is refused; the text says why. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /**
     * Reads one message. Blocks; whoever closes the channel ends it.
     *
     * @param channel what to read
     * @param most bytes after the length, checked before anything is kept for them
     * @return the message
     * @throws IOException {@link Refused} when it is none, else when the channel ends
     */
    public static Frame read(ByteChannel channel, int most) throws IOException {
        long length = Integer.toUnsignedLong(fill(channel, ByteBuffer.allocate(Integer.BYTES)).getInt());
        if (length > most) {
            throw new Refused("a message of " + length + " bytes, accepted are " + most);
        }
        ByteBuffer content = fill(channel, ByteBuffer.allocate((int) length));
        try {
            String text = UTF_8.newDecoder().decode(content).toString();
            int blank = text.indexOf(' ');
            if (blank < 0 || !text.substring(0, blank).matches(TYPE)) {
                throw new Refused("not a type, a blank and JSON");
            }
            return new Frame(text.substring(0, blank), object(text.substring(blank + 1)));
        } catch (CharacterCodingException | JsonParseException | StackOverflowError garbled) {
            throw new Refused("not a type, a blank and JSON");
        }
    }

    private static JsonObject object(String text) throws IOException {
        TypeAdapter<JsonElement> adapter = new Gson().getAdapter(JsonElement.class);
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = adapter.read(reader);
            if (element == null || !element.isJsonObject()
                    || reader.peek() != JsonToken.END_DOCUMENT) {
                throw new Refused("not one JSON object");
            }
            return element.getAsJsonObject();
        } catch (MalformedJsonException | EOFException malformed) {
            throw new Refused("not one JSON object: " + malformed.getMessage());
        }
    }

    private static ByteBuffer fill(ByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the other side has closed");
            }
        }
        return buffer.flip();
    }

    /**
     * Writes the message. Blocks; whoever closes the channel ends it.
     *
     * @param channel where to
     * @throws IOException when the channel ends
     */
    public void write(ByteChannel channel) throws IOException {
        byte[] content = (type + ' ' + body).getBytes(UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + content.length).putInt(content.length).put(content)
                .flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}

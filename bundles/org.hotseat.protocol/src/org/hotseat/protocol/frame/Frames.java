// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.json.JsonRefused;

/** Messages to bytes and back: four bytes of length (big endian, unsigned), the type, a blank, JSON in UTF-8. */
public final class Frames {

    /** Bytes after the length that a frame may have. */
    public static final int MOST = 1024 * 1024;
    /** Bytes after the length that the first frame may have. */
    public static final int MOST_AT_FIRST = 16 * 1024;

    private static final Map<String, Class<? extends Message>> TYPES = Map.ofEntries(
            Map.entry("hello", Message.Hello.class), Map.entry("welcome", Message.Welcome.class),
            Map.entry("ask", Message.Ask.class), Map.entry("answer", Message.Answer.class),
            Map.entry("progress", Message.Step.class), Map.entry("cancel", Message.Cancel.class),
            Map.entry("subscribe", Message.Subscribe.class), Map.entry("credit", Message.Credit.class),
            Map.entry("change", Message.Change.class), Map.entry("reset", Message.Reset.class),
            Map.entry("level", Message.Level.class), Map.entry("fault", Message.Fault.class),
            Map.entry("ping", Message.Ping.class), Map.entry("pong", Message.Pong.class));
    private static final Map<Class<? extends Message>, String> NAMES = TYPES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final int LONGEST_TYPE = 16;
    private static final int SHOWN = 200;

    private Frames() {
    }

    /**
     * Writes a message.
     *
     * @param message what
     * @return length and content
     * @throws FrameRefused when it is longer than a frame may be
     */
    public static byte[] write(Message message) throws FrameRefused {
        byte[] content = (NAMES.get(message.getClass()) + ' ' + Json.write(message, message.getClass()))
                .getBytes(UTF_8);
        if (content.length > MOST) {
            throw new FrameRefused(NLS.bind(Messages.tooLong, content.length, MOST));
        }
        return ByteBuffer.allocate(Integer.BYTES + content.length).putInt(content.length).put(content).array();
    }

    /**
     * Reads a message.
     *
     * @param content what follows the length
     * @return the message
     * @throws FrameRefused when it is none
     */
    static Message read(byte[] content) throws FrameRefused {
        int blank = 0;
        while (blank < content.length && content[blank] != ' ' && blank <= LONGEST_TYPE) {
            blank++;
        }
        if (blank == content.length || blank > LONGEST_TYPE) {
            throw new FrameRefused(Messages.noType);
        }
        try {
            String type = UTF_8.newDecoder().decode(ByteBuffer.wrap(content, 0, blank)).toString();
            Class<? extends Message> known = TYPES.get(type);
            if (known == null) {
                throw new FrameRefused(NLS.bind(Messages.unknownType, printable(type)));
            }
            String json = UTF_8.newDecoder().decode(ByteBuffer.wrap(content, blank + 1, content.length - blank - 1))
                    .toString();
            return Json.read(json, known);
        } catch (JsonRefused malformed) {
            throw new FrameRefused(NLS.bind(Messages.malformed, printable(String.valueOf(malformed.getMessage()))));
        } catch (CharacterCodingException garbled) {
            throw new FrameRefused(NLS.bind(Messages.malformed, garbled.getClass().getSimpleName()));
        }
    }

    /** What a stranger sent goes into a log. */
    private static String printable(String text) {
        String one = text.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return one.length() > SHOWN ? one.substring(0, SHOWN) : one;
    }
}

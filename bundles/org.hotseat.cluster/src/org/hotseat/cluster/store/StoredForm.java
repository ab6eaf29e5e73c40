// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/**
 * A value as bytes: schema, CRC32C, JSON in UTF-8. The sum covers the key too, so a whole value that lies under a wrong
 * key is found as well.
 */
public final class StoredForm {

    private static final int HEAD = 1 + Integer.BYTES;
    private static final int BYTE = 0xff;

    private StoredForm() {
    }

    /**
     * The bytes to store.
     *
     * @param key where the value will lie
     * @param value what
     * @return its bytes
     */
    public static byte[] encode(StoreKey key, Value value) {
        byte[] json = value.json().getBytes(UTF_8);
        return ByteBuffer.allocate(HEAD + json.length).put((byte) value.schema())
                .putInt(sum(key.bytes(), (byte) value.schema(), json)).put(json).array();
    }

    /**
     * What bytes of a store mean.
     *
     * @param key where they lie
     * @param version revision that wrote them
     * @param bytes what lies there
     * @return the whole value, or damage
     */
    public static Item decode(byte[] key, long version, byte[] bytes) {
        String name = new String(key, ISO_8859_1);
        if (!StoreKey.isKey(name)) {
            return damaged(HexFormat.of().formatHex(key), version);
        }
        if (bytes.length <= HEAD || bytes[0] == 0) {
            return damaged(name, version);
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        byte schema = all.get();
        int sum = all.getInt();
        byte[] json = new byte[all.remaining()];
        all.get(json);
        if (sum != sum(key, schema, json)) {
            return damaged(name, version);
        }
        try {
            String text = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(json))
                    .toString();
            return new Entry(new StoreKey(name), new Value(schema & BYTE, text), version);
        } catch (CharacterCodingException noText) {
            return damaged(name, version); // somebody else wrote it: a sum of ours never covers what is no text
        }
    }

    private static Damaged damaged(String key, long version) {
        return new Damaged(key, version, new Failure(FailureCode.DAMAGED,
                NLS.bind(Messages.valueDamaged, key, version), Messages.valueDamagedRemedy));
    }

    private static int sum(byte[] key, byte schema, byte[] json) {
        CRC32C sum = new CRC32C();
        sum.update(schema);
        sum.update(key);
        sum.update(0);
        sum.update(json);
        return (int) sum.getValue();
    }
}

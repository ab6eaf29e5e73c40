// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The form in which viewers read a password: DES under a key that everybody knows, with the bits of each byte of the
 * key in reverse (RFC 6143, 7.2.2, and vncpasswd(1)). It hides nothing; who may read it must be limited otherwise.
 */
final class VncKey {

    private static final byte[] KEY = { 23, 82, 107, 6, 35, 78, 88, 7 };

    private VncKey() {
    }

    /** The first eight bytes of a password; VNC uses no more. */
    static byte[] hidden(String password) {
        byte[] key = new byte[KEY.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (Integer.reverse(KEY[i]) >>> Integer.SIZE - Byte.SIZE);
        }
        try {
            Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"));
            return cipher.doFinal(Arrays.copyOf(password.getBytes(ISO_8859_1), KEY.length));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has DES", missing);
        }
    }
}

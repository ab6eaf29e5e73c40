// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Reads lines of a list of known hosts. Pure. */
final class KnownLine {

    private static final String HASHED = "|1|";

    private KnownLine() {
    }

    /** Whether the line trusts a key for exactly this place; comments, marks and patterns do not. */
    static boolean names(String line, String place) {
        if (line.isBlank() || line.startsWith("#") || line.startsWith("@")) {
            return false;
        }
        String names = line.strip().split("\\s+", 2)[0];
        if (names.startsWith(HASHED)) {
            return hashes(names, place);
        }
        return Arrays.asList(names.split(",")).contains(place);
    }

    private static boolean hashes(String name, String place) {
        String[] parts = name.substring(HASHED.length()).split("\\|");
        if (parts.length != 2) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(parts[0]), "HmacSHA1"));
            return MessageDigest.isEqual(mac.doFinal(place.getBytes(StandardCharsets.UTF_8)),
                    Base64.getDecoder().decode(parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false; // a line that nobody can read names nobody
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.hotseat.lab.HostLab;

/** Real hosts, and what one must know to sign in to them. */
final class Lab extends HostLab {

    private Lab(int hosts, Path folder) {
        super(folder, "hc", hosts, 1);
    }

    static Lab up(int hosts, Path folder) {
        return new Lab(hosts, folder);
    }

    Path knownHosts() {
        return folder().resolve("keys").resolve("known_hosts");
    }

    char[] password() {
        return read("keys/password").strip().toCharArray();
    }

    List<String> fingerprints() {
        return Pattern.compile("\"fingerprint\": \"([^\"]+)\"").matcher(read("lab.json")).results()
                .map(found -> found.group(1)).toList();
    }
}

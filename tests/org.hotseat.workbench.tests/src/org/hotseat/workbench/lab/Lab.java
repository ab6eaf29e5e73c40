// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hotseat.lab.HostLab;

/** Real hosts that can lose their power, and a cluster that does not know them yet. */
final class Lab extends HostLab {

    private Lab(int hosts, Path folder) {
        super(folder, "hw", hosts, 1);
    }

    /** Makes hosts with two machines each, of which one runs. */
    static Lab up(int hosts, Path folder) {
        return new Lab(hosts, folder);
    }

    /** A copy of the lab's cluster file without hosts and machines. */
    Path clusterWithoutHosts() {
        String text = read("lab.hotseat").replaceAll("(?s)  <hosts .*?</hosts>\n", "")
                .replaceAll("  <machines [^>]*/>\n", "").replaceAll(" hosts=\"[^\"]*\"", "")
                .replaceFirst("name=\"Lab [^\"]*\"", "name=\"Main job\"");
        try {
            return Files.writeString(folder().resolveSibling("main-job.hotseat"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void powerCut(String host) {
        script("power-cut", host);
    }

    void powerOn(String host) {
        script("power-on", host);
    }
}

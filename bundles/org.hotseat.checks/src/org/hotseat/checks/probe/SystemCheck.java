// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;

/** Linux, not too old, of the same architecture as the others. */
final class SystemCheck implements HostCheck {

    static final String SCRIPT = """
            echo @kernel; uname -s; uname -r; uname -m
            echo @name; sed -n 's/^PRETTY_NAME="*\\([^"]*\\)"*$/\\1/p' /etc/os-release 2>/dev/null
            """;
    private static final String PEER_SCRIPT = "uname -m\n";
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final int OLDEST = 4;
    private static final int MODERN_MAJOR = 5;
    private static final int MODERN_MINOR = 7;

    @Override
    public CheckKind kind() {
        return CheckKind.SYSTEM;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        String others = scene.peers().isEmpty() ? ""
                : scene.ask(scene.peers().getFirst(), PEER_SCRIPT, deadline).strip();
        return judge(scene.ask(SCRIPT, deadline), others);
    }

    static Finding judge(String output, String architectureOfOthers) {
        Parts parts = Parts.of(output);
        List<String> kernel = parts.lines("kernel");
        if (kernel.size() < 3 || !kernel.get(0).equals("Linux")) {
            return Finding.stop(String.join(" ", kernel), Messages.systemLinux);
        }
        Matcher version = VERSION.matcher(kernel.get(1));
        String found = NLS.bind(Messages.systemFound, new Object[] { parts.first("name").orElse("Linux"),
            kernel.get(1), kernel.get(2) });
        if (!version.matches() || Integer.parseInt(version.group(1)) < OLDEST) {
            return Finding.stop(found, Messages.systemKernel);
        }
        if (!architectureOfOthers.isEmpty() && !architectureOfOthers.equals(kernel.get(2))) {
            return Finding.stop(found, NLS.bind(Messages.systemArchitecture, architectureOfOthers));
        }
        int major = Integer.parseInt(version.group(1));
        boolean modern = major > MODERN_MAJOR
                || major == MODERN_MAJOR && Integer.parseInt(version.group(2)) >= MODERN_MINOR;
        return modern ? Finding.good(found) : Finding.note(found, Messages.systemKernel);
    }
}

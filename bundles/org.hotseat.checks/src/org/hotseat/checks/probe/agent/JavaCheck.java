// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Parts;

/** Whether there is a Java for the agent; else it brings its own. */
final class JavaCheck implements HostCheck {

    static final String SCRIPT = """
            echo @java; for j in "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
            [ -n "$j" ] && [ -x "$j" ] || continue
            v=$("$j" -XX:-UsePerfData -version 2>&1 | sed -n '1s/^[^"]*"\\([0-9][0-9]*\\).*/\\1/p')
            if [ "${v:-0}" -ge 21 ]; then echo "$v $(readlink -f "$j")"; break; fi; done
            echo @package; apt-cache policy openjdk-21-jre-headless 2>/dev/null | grep 'Candidate: [0-9]'
            true
            """;

    @Override
    public CheckKind kind() {
        return CheckKind.JAVA;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Optional<String> version(String output) {
        return Parts.of(output).first("java").filter(line -> line.matches("\\d+ /.*"));
    }

    static Finding judge(String output) {
        Optional<String> java = version(output);
        if (java.isPresent()) {
            String[] words = java.get().split(" ", 2);
            return Finding.good(NLS.bind(Messages.javaFound, words[0], words[1]));
        }
        if (Parts.of(output).first("package").isEmpty()) {
            return Finding.good(Messages.javaNone);
        }
        return Finding.note(Messages.javaNone, Messages.javaNeeded).with(new Fix(Messages.installJava,
                Messages.installJavaMore, List.of("DEBIAN_FRONTEND=noninteractive apt-get -q -y install"
                        + " --no-install-recommends openjdk-21-jre-headless"),
                List.of("DEBIAN_FRONTEND=noninteractive apt-get -q -y remove --autoremove openjdk-21-jre-headless"),
                false));
    }
}

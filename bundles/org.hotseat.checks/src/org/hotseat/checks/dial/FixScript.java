// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.util.List;
import java.util.Optional;

import org.hotseat.checks.Fix;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Shell;
import org.hotseat.hosts.Command;

/** Makes the script that runs a fix as root: directly, by sudo, or by sudo with the account's password. Pure. */
final class FixScript {

    private static final String END = "HOTSEAT_END";
    /** The password goes through a pipe of the shell itself and is in no list of processes. */
    private static final String AS_ROOT = """
            if [ "$(id -u)" = 0 ]; then as_root() { /bin/sh -eu -s; }
            elif sudo -n true 2>/dev/null; then as_root() { sudo -n /bin/sh -eu -s; }
            else as_root() { { printf '%%s\\n' %s; cat; } | sudo -k -S -p '' /bin/sh -eu -s; }
            fi
            as_root <<'""" + END + "'\n";
    /** Takes everything back unless it is told in time that the host still answers. */
    private static final String GUARD = """
            (sleep %2$d; if [ ! -e %1$s ]; then
            %3$s
            fi; rm -f %1$s) >/dev/null 2>&1 </dev/null &
            """;

    private FixScript() {
    }

    static Command doing(Fix fix, Optional<String> guard, int guardSeconds, Optional<char[]> password) {
        StringBuilder body = new StringBuilder();
        guard.ifPresent(file -> body.append(String.format(GUARD, file, guardSeconds,
                String.join(" || true\n", fix.undo()) + " || true")));
        return command(body.append(lines(fix.commands())).toString(), password);
    }

    static Command undoing(Fix fix, Optional<char[]> password) {
        return command("set +e\n" + lines(fix.undo()), password);
    }

    static Command confirming(String guard, Optional<char[]> password) {
        return command("touch " + guard + "\n", password);
    }

    private static String lines(List<String> commands) {
        StringBuilder lines = new StringBuilder("{ true\n");
        commands.forEach(one -> lines.append(one).append('\n'));
        return lines.append("} </dev/null\n").toString(); // what follows in this script is no command's input
    }

    private static Command command(String body, Optional<char[]> password) {
        String secret = password.map(String::new).orElse("");
        String quoted = Shell.quoted(secret);
        String script = CheckScene.PREFIX + String.format(AS_ROOT, quoted) + body + END + "\n";
        return new Command(script, secret.isEmpty() ? List.of() : List.of(quoted, secret));
    }
}

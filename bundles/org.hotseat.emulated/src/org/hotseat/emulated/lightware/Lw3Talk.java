// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.lightware;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Peer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Talk;

/** One connection. Answers to signed questions stand in braces; a locked output is switched for nobody. */
final class Lw3Talk implements Talk {

    private static final Pattern SIGNED = Pattern.compile("([0-9A-Fa-f]{4})#(.*)");
    private static final Pattern SWITCH = Pattern.compile("CALL (.*):switch\\((.*)\\)");
    private static final String END = "\r\n";

    private final Peer peer;
    private final EmulatedMatrix matrix;
    private final Nodes nodes;
    private final List<String> subscribed = new CopyOnWriteArrayList<>();
    private final StringBuilder heard = new StringBuilder();

    Lw3Talk(Peer peer, EmulatedMatrix matrix, Nodes nodes) {
        this.peer = peer;
        this.matrix = matrix;
        this.nodes = nodes;
    }

    @Override
    public void changed(Plane plane, Set<Integer> outputs) {
        for (String node : subscribed) {
            nodes.news(node, plane, outputs).forEach(line -> peer.say(line + END));
        }
    }

    @Override
    public void locked(Plane plane, int output) {
        // locks are not told
    }

    @Override
    public void hear(char letter) {
        if (letter != '\n') {
            heard.append(letter);
            return;
        }
        String line = heard.toString().strip();
        heard.setLength(0);
        Matcher signed = SIGNED.matcher(line);
        if (signed.matches()) {
            List<String> answer = answer(signed.group(2));
            String torn = matrix.does(Mischief.MISSING_LINE_ENDS) ? "" : END;
            if (!answer.isEmpty()) {
                peer.say('{' + signed.group(1) + END + String.join(END, answer) + torn + '}' + END);
            }
        } else {
            answer(line).forEach(one -> peer.say(one + END));
        }
    }

    /** Nothing when the connection was cut. */
    private List<String> answer(String order) {
        Matcher call = SWITCH.matcher(order);
        if (call.matches()) {
            return call(call.group(1), call.group(2));
        }
        List<Nodes.Locking> locking = nodes.locking(order);
        if (!locking.isEmpty()) {
            locking.forEach(one -> matrix.lock(one.plane(), one.output(), one.locked() ? "somebody" : ""));
            return locking.stream().map(Nodes.Locking::answer).toList();
        }
        String[] words = order.split(" ", 2);
        String what = words.length > 1 ? words[1] : "";
        if ("OPEN".equals(words[0])) {
            subscribed.add(what);
            return List.of("o- " + what);
        }
        if (!"GET".equals(words[0])) {
            return List.of("-E " + order + " %E001:Syntax error");
        }
        if ("/.ProductName".equals(what)) {
            return List.of("pr /.ProductName=" + matrix.model());
        }
        if ("/.SerialNumber".equals(what)) {
            return List.of("pr /.SerialNumber=3C000041");
        }
        List<String> told = nodes.get(what);
        return told.isEmpty() ? List.of((what.contains(".") ? "pE " : "nE ") + what + " %E002:Not exist") : told;
    }

    private List<String> call(String node, String pairs) {
        String method = node + ":switch";
        List<Plane> planes = nodes.planes(node);
        if (planes.isEmpty()) {
            return List.of("mE " + method + " %E002:Not exist");
        }
        TreeMap<Integer, Integer> wanted = new TreeMap<>();
        for (String pair : pairs.split(";")) {
            String[] ports = pair.split(":");
            int input = nodes.port(planes.get(0), ports[0], false);
            int output = ports.length == 2 ? nodes.port(planes.get(0), ports[1], true) : -1;
            if (input < 0 || output < 1) {
                return List.of("mE " + method + " %E004:Invalid value");
            }
            wanted.put(output, input);
        }
        return switch (matrix.take(planes.get(0), wanted, "")) {
        case AGREED -> List.of("mO " + method);
        case CUT -> {
            peer.cut();
            yield List.of();
        }
        case LOCKED -> List.of("mF " + method + " %E006:Illegal operation");
        case OFFLINE -> List.of("mF " + method + " %E008:Timeout");
        case REFUSED -> List.of("mF " + method + " %E010:Internal error");
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.lightware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Plane;

/** The tree of MMX and SW4. Displays are plugged into all outputs; input 0 has no signal. */
final class ListNodes implements Nodes {

    private static final String XP = "/MEDIA/VIDEO/XP";
    private static final Pattern LOCK = Pattern.compile("CALL /MEDIA/VIDEO/XP:((un)?lockDestination)\\(O(\\d+)\\)");

    private final EmulatedMatrix matrix;

    ListNodes(EmulatedMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public List<String> get(String what) {
        return switch (what) {
        case XP + ".DestinationConnectionList" -> List.of("pr " + what + '=' + routes());
        case XP + ".SourcePortStatus" -> List.of("pr " + what + '=' + "T00EF;".repeat(matrix.inputs()));
        case XP + ".DestinationPortStatus" -> List.of("pr " + what + '=' + status());
        case "/MEDIA/VIDEO/*.Text" -> labels();
        default -> List.of();
        };
    }

    private String routes() {
        StringBuilder list = new StringBuilder();
        matrix.routes(Plane.VIDEO).values().forEach(input -> list.append(input == 0 ? "0" : "I" + input).append(';'));
        return list.toString();
    }

    private String status() {
        Map<Integer, String> locks = matrix.locks(Plane.VIDEO);
        StringBuilder list = new StringBuilder();
        matrix.routes(Plane.VIDEO).forEach((output, input) -> list
                .append(locks.containsKey(output) || matrix.does(Mischief.FOREIGN_LOCK) ? 'L' : 'T')
                .append(input == 0 ? "00AB" : "00EF").append(';'));
        return list.toString();
    }

    private List<String> labels() {
        List<String> lines = new ArrayList<>();
        for (int port = 1; port <= matrix.inputs(); port++) {
            lines.add("pw /MEDIA/VIDEO/I" + port + ".Text=Host " + port + " \\(DP\\)");
        }
        for (int port = 1; port <= matrix.outputs(); port++) {
            lines.add("pw /MEDIA/VIDEO/O" + port + ".Text=Desk " + port);
        }
        return lines;
    }

    @Override
    public List<Plane> planes(String node) {
        return XP.equals(node) ? List.of(Plane.VIDEO) : List.of();
    }

    @Override
    public int port(Plane plane, String name, boolean output) {
        return Ports.number(name, output ? 'O' : 'I', output ? matrix.outputs() : matrix.inputs());
    }

    @Override
    public List<Locking> locking(String order) {
        Matcher lock = LOCK.matcher(order);
        return lock.matches() ? List.of(new Locking(Plane.VIDEO, Integer.parseInt(lock.group(3)),
                lock.group(2) == null, "mO " + XP + ':' + lock.group(1))) : List.of();
    }

    @Override
    public List<String> news(String node, Plane plane, Set<Integer> outputs) {
        if (plane != Plane.VIDEO || !XP.equals(node)) {
            return List.of();
        }
        return List.of("CHG " + XP + ".DestinationConnectionList=" + routes());
    }
}

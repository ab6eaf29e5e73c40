// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.lightware;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Plane;

/** The tree of UCX. */
final class PortNodes implements Nodes {

    private static final Pattern PORT = Pattern
            .compile("(/V1/MEDIA/(VIDEO|USB)/XP)/([OH])(\\d+)\\.(ConnectedSource|Lock)(=(true|false))?");

    private final EmulatedMatrix matrix;

    PortNodes(EmulatedMatrix matrix) {
        this.matrix = matrix;
    }

    private static String base(Plane plane) {
        return "/V1/MEDIA/" + plane.name() + "/XP";
    }

    private static char letter(Plane plane, boolean output) {
        return plane == Plane.USB ? output ? 'H' : 'U' : output ? 'O' : 'I';
    }

    @Override
    public List<String> get(String what) {
        for (Plane plane : planes(what)) {
            List<String> ports = new ArrayList<>();
            for (int port = 1; port <= matrix.inputs(); port++) {
                ports.add("n- " + base(plane) + '/' + letter(plane, false) + port);
            }
            for (int port = 1; port <= matrix.outputs(); port++) {
                ports.add("n- " + base(plane) + '/' + letter(plane, true) + port);
            }
            ports.add("m- " + base(plane) + ":switch");
            return ports;
        }
        Matcher port = PORT.matcher(what);
        if (!port.matches() || Integer.parseInt(port.group(4)) > matrix.outputs()) {
            return List.of();
        }
        Plane plane = Plane.valueOf(port.group(2));
        int output = Integer.parseInt(port.group(4));
        boolean locked = matrix.locks(plane).containsKey(output) || matrix.does(Mischief.FOREIGN_LOCK);
        return List.of("Lock".equals(port.group(5)) ? "pw " + what + '=' + locked
                : "pr " + what + '=' + shown(plane, output));
    }

    private String shown(Plane plane, int output) {
        int input = matrix.routes(plane).getOrDefault(output, 0);
        return input == 0 ? "0" : Character.toString(letter(plane, false)) + input;
    }

    @Override
    public List<Plane> planes(String node) {
        List<Plane> found = new ArrayList<>();
        for (Plane plane : Plane.values()) {
            if (base(plane).equals(node)) {
                found.add(plane);
            }
        }
        return found;
    }

    @Override
    public int port(Plane plane, String name, boolean output) {
        return Ports.number(name, letter(plane, output), output ? matrix.outputs() : matrix.inputs());
    }

    @Override
    public List<Locking> locking(String order) {
        Matcher port = PORT.matcher(order.startsWith("SET ") ? order.substring(4) : "");
        return port.matches() && port.group(7) != null ? List.of(new Locking(Plane.valueOf(port.group(2)),
                Integer.parseInt(port.group(4)), "true".equals(port.group(7)), "pw " + order.substring(4)))
                : List.of();
    }

    @Override
    public List<String> news(String node, Plane plane, Set<Integer> outputs) {
        List<String> lines = new ArrayList<>();
        for (int output : new TreeSet<>(outputs)) {
            String port = base(plane) + '/' + letter(plane, true) + output;
            if (port.equals(node)) {
                lines.add("CHG " + port + ".ConnectedSource=" + shown(plane, output));
            }
        }
        return lines;
    }
}

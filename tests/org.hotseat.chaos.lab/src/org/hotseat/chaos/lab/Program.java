// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The agent's program. Hosts of the lab do not see all folders of this machine, so it is copied to each.
 *
 * @param source folder that is copied
 * @param start the command that is the agent, less its configuration; {@code @} is where the folder lies on the host
 */
public record Program(Path source, List<String> start) {

    static final String PLACE = "/opt/hotseat-agent";

    private static final String COMPILER = "hotseat-agent.compiler";
    private static final String MAIN = "org.hotseat.agent.internal.command.Main";
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms24m", "-Xmx256m", "-Xss512k",
            "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.hotseat.agent.internal.log.StayingLogManager");

    /**
     * As it is shipped.
     *
     * @param product the unpacked archive
     * @param java home of the Java that runs it
     * @return its launcher
     */
    public static Program ofProduct(Path product, Path java) {
        return new Program(product, List.of("env", "HOTSEAT_JAVA=" + java.resolve("bin/java"), "@/hotseat-agent",
                "run"));
    }

    /**
     * As it lies on a class path, without a framework.
     *
     * @param path folders and jars
     * @param java home of the Java that runs it; visible on the hosts
     * @param folder where they are gathered
     * @return its main class
     * @throws IOException when something cannot be copied
     */
    public static Program ofClasses(List<Path> path, Path java, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> there = new ArrayList<>();
        for (Path entry : path) {
            String name = there.size() + (Files.isDirectory(entry) ? "" : ".jar");
            Shell.run(List.of("cp", "-rL", entry.toString(), folder.resolve(name).toString()));
            there.add("@/" + name);
        }
        List<String> start = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        start.addAll(OPTIONS);
        start.addAll(compiler(folder));
        start.addAll(List.of("-cp", String.join(":", there), MAIN, "run"));
        return new Program(folder, start);
    }

    /** As the launcher of the product says, where the source tree is known. */
    private static List<String> compiler(Path folder) throws IOException {
        String tree = System.getProperty("hotseat.tree");
        if (tree == null) {
            return List.of("-XX:TieredStopAtLevel=1");
        }
        Files.copy(Path.of(tree, "bundles/org.hotseat.agent/launch", COMPILER), folder.resolve(COMPILER),
                StandardCopyOption.REPLACE_EXISTING);
        return List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput", "-XX:CompilerDirectivesFile=@/"
                + COMPILER);
    }

    /**
     * Copies it to a host.
     *
     * @param host where it lies in {@code /opt/hotseat-agent} then
     * @throws IOException when it cannot be copied
     */
    public void install(LabHost host) throws IOException {
        Path there = host.home().resolve(PLACE.substring(1));
        Shell.run(List.of("sh", "-c", "cp -rl \"$0\" \"$1\" 2>/dev/null || { rm -rf \"$1\" && cp -r \"$0\" \"$1\"; }",
                source.toString(), there.toString()));
    }

    List<String> on(String configuration) {
        List<String> words = new ArrayList<>(start.stream().map(word -> word.replace("@/", PLACE + '/')).toList());
        words.addAll(List.of("--config", configuration));
        return words;
    }
}

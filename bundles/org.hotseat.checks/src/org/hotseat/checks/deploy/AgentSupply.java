// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hosts.deploy.AgentPackage;
import org.hotseat.hosts.deploy.Runtimes;

/**
 * Where this console has the agent that it brings to hosts: the archive that a system property names, or the newest one
 * in the folder "agent" beside the program. Immutable; asked again each time, since archives are laid there while it
 * runs.
 */
public final class AgentSupply {

    /** System property: the archive. */
    public static final String ARCHIVE = "hotseat.agent.archive";
    /** System property: a folder where Java runtimes for hosts are kept. */
    public static final String RUNTIMES = "hotseat.agent.runtimes";

    private static final String FOLDER = "agent";
    private static final String INSTALLED = "osgi.install.area";

    private final Optional<Path> named;
    private final Optional<Path> folder;
    private final Path cache;

    /**
     * A supply.
     *
     * @param named the archive, if it is known
     * @param folder where it lies otherwise
     * @param cache where Java runtimes for hosts are kept
     */
    public AgentSupply(Optional<Path> named, Optional<Path> folder, Path cache) {
        this.named = named;
        this.folder = folder;
        this.cache = cache;
    }

    /**
     * The one of this program.
     *
     * @param cache where Java runtimes for hosts are kept, unless a system property says so
     * @return what its system properties say
     */
    public static AgentSupply ofProgram(Path cache) {
        Optional<Path> beside = property(INSTALLED).filter(area -> area.startsWith("file:"))
                .map(area -> Path.of(URI.create(area.replace(" ", "%20"))).resolve(FOLDER));
        return new AgentSupply(property(ARCHIVE).map(Path::of), beside, property(RUNTIMES).map(Path::of).orElse(cache));
    }

    private static Optional<String> property(String key) {
        return Optional.ofNullable(System.getProperty(key)).filter(value -> !value.isBlank());
    }

    private Optional<Path> archive() {
        return named.filter(Files::isReadable).or(() -> folder.filter(Files::isDirectory).flatMap(AgentSupply::newest));
    }

    private static Optional<Path> newest(Path in) {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.getFileName().toString().matches("hotseat-agent.*\\.tar\\.gz"))
                    .max(Comparator.comparing((Path file) -> file.toFile().lastModified()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Why there is none.
     *
     * @return empty when there is one
     */
    Optional<Failure> obstacle() {
        if (archive().isPresent()) {
            return Optional.empty();
        }
        String missing = named.map(Path::toString).orElse("");
        String place = folder.map(Path::toString).orElse(FOLDER);
        return Optional.of(new Failure(FailureCode.NOT_FOUND, missing.isEmpty() ? Messages.noArchive
                : NLS.bind(Messages.noSuchArchive, missing), NLS.bind(Messages.noArchiveRemedy, place)));
    }

    /**
     * The agent.
     *
     * @return what is in the archive; reading it takes up to a second
     * @throws FailureException NOT_FOUND when there is none, INVALID when it holds no agent
     */
    AgentPackage agent() throws FailureException {
        Optional<Failure> obstacle = obstacle();
        if (obstacle.isPresent()) {
            throw new FailureException(obstacle.get());
        }
        return AgentPackage.read(archive().orElseThrow());
    }

    /**
     * Where a Java for a host without one comes from.
     *
     * @return made of the Java that this console runs on, if that can make one
     */
    Runtimes runtimes() {
        return new Runtimes(cache, Path.of(System.getProperty("java.home")), Map.of());
    }
}

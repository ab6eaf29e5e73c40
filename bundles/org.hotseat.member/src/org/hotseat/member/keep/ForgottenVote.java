// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.keeper.local.Request;
import org.hotseat.process.settings.AgentSettings;

/**
 * What a keeper said as a voter counts in one history of the store only: ids of intents are revisions, and those begin
 * lower after the store was set back. So its vote begins anew, which is silent for two leases. What runs on its host is
 * not touched. Blocks.
 */
public final class ForgottenVote {

    private static final Duration END = Duration.ofSeconds(5);

    private final KeeperPlaces places;

    ForgottenVote(KeeperPlaces places) {
        this.places = places;
    }

    /**
     * Of the keeper of this host.
     *
     * @param settings of the agent
     * @return nothing is done yet
     */
    public static ForgottenVote of(AgentSettings settings) {
        return new ForgottenVote(KeeperPlaces.of(settings));
    }

    /**
     * Ends the keeper and forgets its vote; whoever starts it again starts it with a silent one.
     *
     * @throws FailureException FILE, TIMEOUT when it does not end
     */
    public void forget() throws FailureException {
        try (KeeperLine line = new KeeperLine(places)) {
            UnitKeeper.end();
            Optional<ProcessHandle> process = pid(line).flatMap(ProcessHandle::of);
            if (process.isPresent()) {
                line.said(new Request.HandOver());
                process.get().onExit().get(END.toMillis(), TimeUnit.MILLISECONDS);
            }
            Files.deleteIfExists(places.run().resolve("voter.memory"));
        } catch (IOException unusable) {
            throw new FailureException(FailureCode.FILE, "The keeper's vote cannot be forgotten: " + unusable + '.',
                    "Do the same again.");
        } catch (TimeoutException | ExecutionException runs) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, "The keeper does not end.",
                    "Do the same again; if it fails again, end the process and start the agent anew."), runs);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, "Interrupted."), ending);
        }
    }

    private static Optional<Long> pid(KeeperLine line) {
        try {
            return Optional.of(line.status().pid());
        } catch (IOException none) {
            System.getLogger(ForgottenVote.class.getName()).log(System.Logger.Level.DEBUG, "no keeper answers", none);
            return Optional.empty();
        }
    }

    /**
     * Notes that the keeper that is started next, or runs, votes in a history.
     *
     * @param history its number
     * @throws IOException when it cannot be written
     */
    public void note(long history) throws IOException {
        Files.createDirectories(places.folder());
        CrashSafeFile.replace(file(), out -> out.write((history + "\n").getBytes(UTF_8)));
    }

    /** Whether the keeper votes in another history. */
    boolean isDue(long history) throws IOException {
        if (history == 0) {
            return false;
        }
        String noted = Files.exists(file()) ? Files.readString(file()).strip() : "";
        return !noted.equals(Long.toString(history));
    }

    private Path file() {
        return places.folder().resolve("history");
    }
}

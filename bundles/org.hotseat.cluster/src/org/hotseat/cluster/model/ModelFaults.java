// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.time.Duration;

/** What goes wrong between a model and its clients; thread-safe, holds from the next request on. */
public final class ModelFaults {

    private Duration request = Duration.ZERO;
    private Duration answer = Duration.ZERO;
    private int requestsToLose;
    private int answersToLose;
    private boolean stopped;

    /**
     * Delays everything.
     *
     * @param onTheWay how long a request takes to be decided
     * @param onTheWayBack how long an answer or a change takes to be heard
     */
    public synchronized void delay(Duration onTheWay, Duration onTheWayBack) {
        request = onTheWay;
        answer = onTheWayBack;
    }

    /**
     * Loses requests, so that they are not done although nobody says so.
     *
     * @param count how many from now on
     */
    public synchronized void loseRequests(int count) {
        requestsToLose = count;
    }

    /**
     * Loses answers of requests that were done.
     *
     * @param count how many from now on
     */
    public synchronized void loseAnswers(int count) {
        answersToLose = count;
    }

    /**
     * Stops the store as if it had no majority: no request arrives and streams are silent; or lets it go on.
     *
     * @param stop whether to stop
     */
    public synchronized void stop(boolean stop) {
        stopped = stop;
    }

    synchronized Duration request() {
        return request;
    }

    synchronized Duration answer() {
        return answer;
    }

    synchronized boolean stopped() {
        return stopped;
    }

    synchronized boolean losesRequest() {
        if (requestsToLose > 0) {
            requestsToLose--;
            return true;
        }
        return stopped;
    }

    synchronized boolean losesAnswer() {
        if (answersToLose > 0) {
            answersToLose--;
            return true;
        }
        return false;
    }
}

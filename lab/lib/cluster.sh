# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The cluster file that the console opens.

# path of the lab's cluster file
cluster_file() {
    echo "$LAB_DIR/lab.hotseat"
}

# called when all hosts are up and lab.json is written
write_cluster_file() {
    # one of an earlier lab in the same folder would name hosts that are gone
    rm -f "$(cluster_file)"
}

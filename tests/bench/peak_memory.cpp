// SPDX-License-Identifier: GPL-3.0-or-later
// wellmet_peak_memory PROGRAM ARGUMENTS…: runs it and ends standard error with the most memory it held, in
// KiB. The kernel counts a parent's memory to a child that has only just begun, so the parent must be this
// small.
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[1], argv + 1);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0)
        return 1;
    std::fprintf(stderr, "\n%ld\n", usage.ru_maxrss);
    return 0;
}

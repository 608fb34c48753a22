#!/usr/bin/env node
import {runServer} from '../src/lsp/run-server.ts'

runServer(process.argv.slice(2))

// The entry of the process.
import { serve } from './serve';

void serve();

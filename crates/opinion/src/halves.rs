//! Work that is always cut in two and then put together again in the same order: what comes out is the same to the last
//! bit whether one thread did it or two.

/// Below so many small steps a thread costs more than it saves.
const WORTH_A_THREAD: usize = 100_000;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Threads(pub usize);

impl Threads {
    pub fn both<A: Send>(
        self,
        steps: usize,
        one: impl FnOnce() -> A + Send,
        other: impl FnOnce() -> A + Send,
    ) -> (A, A) {
        if self.0 < 2 || steps < WORTH_A_THREAD {
            return (one(), other());
        }
        std::thread::scope(|scope| {
            let other = scope.spawn(other);
            let one = one();
            match other.join() {
                Ok(other) => (one, other),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }
}

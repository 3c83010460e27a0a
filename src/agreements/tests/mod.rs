mod agreeing;
mod giving;
mod people;
mod turning;
